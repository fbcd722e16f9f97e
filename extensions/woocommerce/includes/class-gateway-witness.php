<?php
/**
 * What did the payment method answer when it was asked to send money back?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * Stands before the payment method while WooCommerce makes one refund. WooCommerce turns whatever
 * goes wrong into the same error, before and after the money moved; this keeps the two apart.
 */
class Gateway_Witness extends \WC_Payment_Gateway {

	const YES   = 'yes';
	const NO    = 'no';
	const DOUBT = 'doubt';

	/**
	 * Null as long as the payment method was not asked.
	 *
	 * @var string|null
	 */
	public $outcome = null;

	/**
	 * What it said when it did not say yes.
	 *
	 * @var string|null
	 */
	public $words = null;

	/**
	 * The payment method itself.
	 *
	 * @var \WC_Payment_Gateway
	 */
	private $gateway;

	/**
	 * Writes down that it is asked now; false forbids to ask.
	 *
	 * @var callable
	 */
	private $before;

	/**
	 * Writes down that it said yes.
	 *
	 * @var callable
	 */
	private $after_yes;

	/**
	 * Did a call of the payment method stay without a clear answer?
	 *
	 * @var bool
	 */
	private $is_cut_off = false;

	/**
	 * Was a call of the payment method answered, so that a no of its may be the payment provider's?
	 *
	 * @var bool
	 */
	private $is_answered = false;

	/**
	 * Takes the payment method's place.
	 *
	 * @param \WC_Payment_Gateway $gateway   The payment method.
	 * @param callable            $before    Writes down that it is asked now.
	 * @param callable            $after_yes Writes down that it said yes.
	 */
	public function __construct( $gateway, callable $before, callable $after_yes ) {
		foreach ( get_object_vars( $gateway ) as $name => $value ) {
			if ( property_exists( \WC_Payment_Gateway::class, $name ) ) {
				$this->$name = $value;
			}
		}
		$this->gateway   = $gateway;
		$this->before    = $before;
		$this->after_yes = $after_yes;
	}

	/**
	 * Stands in the shop's list in its stead from now on; false when the list can't be changed.
	 */
	public function stand_in(): bool {
		$this->swap( $this->gateway, $this );
		$list = WC()->payment_gateways()->payment_gateways();
		return ( $list[ $this->gateway->id ] ?? null ) === $this;
	}

	/**
	 * Gives the place back.
	 */
	public function step_aside(): void {
		$this->swap( $this, $this->gateway );
	}

	/**
	 * Can the payment method do this?
	 *
	 * @param string $feature The feature.
	 * @return bool
	 */
	public function supports( $feature ) {
		return $this->gateway->supports( $feature );
	}

	/**
	 * Asks the payment method, and sees what it says.
	 *
	 * @param int        $order_id The order.
	 * @param float|null $amount   The sum.
	 * @param string     $reason   The reason.
	 * @return bool|\WP_Error
	 */
	public function process_refund( $order_id, $amount = null, $reason = '' ) {
		$this->step_aside();
		if ( null !== $this->outcome || ! call_user_func( $this->before ) ) {
			return new \WP_Error( 'aftercare_not_asked', __( 'Another process took this refund over.', 'aftercare' ) );
		}
		$this->outcome = self::DOUBT;
		add_action( 'http_api_debug', array( $this, 'watch_call' ), 10, 5 );
		try {
			$answer = $this->gateway->process_refund( $order_id, $amount, $reason );
		} catch ( \Throwable $error ) {
			$this->words = $error->getMessage();
			return new \WP_Error( 'aftercare_doubtful', $this->words );
		} finally {
			remove_action( 'http_api_debug', array( $this, 'watch_call' ), 10 );
		}
		$this->judge( $answer );
		return $answer;
	}

	/**
	 * Notices a call that was answered, and one that was sent and got no clear answer: the money may have moved.
	 *
	 * @param array|\WP_Error $response The answer.
	 * @param string          $context  'response'.
	 * @param string          $transport The transport.
	 * @param array           $args     How it was sent.
	 * @param string          $url      Where to.
	 */
	public function watch_call( $response, $context, $transport, $args, $url ): void {
		if ( false === ( $args['blocking'] ?? true ) || '' === $url ) {
			return;
		}
		// cURL 5, 6 and 7: no name or no connection, so nothing was sent.
		$unsent = is_wp_error( $response ) && ( 'http_request_not_executed' === $response->get_error_code()
			|| preg_match( '/cURL error [567]:/', $response->get_error_message() ) );
		$code   = is_wp_error( $response ) ? 599 : (int) wp_remote_retrieve_response_code( $response );
		if ( ! $unsent && $code >= 500 ) {
			$this->is_cut_off = true;
		} elseif ( ! $unsent ) {
			$this->is_answered = true;
		}
	}

	/**
	 * What it has seen, in codes.
	 *
	 * @return array<string, string|bool>
	 */
	public function seen(): array {
		return array(
			'said'     => $this->outcome ?? 'nothing',
			'answered' => $this->is_answered,
			'cutOff'   => $this->is_cut_off,
		);
	}

	/**
	 * Yes, no, or nobody knows? Nothing at all, instead of yes or no, is no answer. Nor is a no of a payment method that
	 * was not seen to be answered: it may call by a way of its own, and have been cut off there after paying.
	 *
	 * @param mixed $answer What process_refund returned.
	 */
	private function judge( $answer ): void {
		if ( is_wp_error( $answer ) ) {
			$this->words = $answer->get_error_message();
		}
		if ( $answer && ! is_wp_error( $answer ) ) {
			$this->outcome = self::YES;
			call_user_func( $this->after_yes );
		} elseif ( $this->is_answered && ! $this->is_cut_off && null !== $answer ) {
			$this->outcome = self::NO;
		}
	}

	/**
	 * Puts one payment method into another's place of the shop's list.
	 *
	 * @param \WC_Payment_Gateway $out Who goes.
	 * @param \WC_Payment_Gateway $in  Who comes.
	 */
	private function swap( $out, $in ): void {
		$list = WC()->payment_gateways();
		foreach ( $list->payment_gateways as $place => $gateway ) {
			if ( $gateway === $out ) {
				$list->payment_gateways[ $place ] = $in;
			}
		}
	}
}
