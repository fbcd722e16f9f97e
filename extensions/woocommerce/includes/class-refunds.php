<?php
/**
 * How does money go back at most once, whatever crashes, repeats or races?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * Under the order's lock: the row is written, then the payment method is asked, then its answer is
 * written, then WooCommerce's books are completed. What a row says last decides what may follow.
 */
class Refunds {

	const BUSY     = 'busy';
	const NO_ORDER = 'no-order';
	const REUSED   = 'reused';
	const UNKNOWN  = 'unknown';

	const SECONDS_TO_WAIT = 20;

	/**
	 * The table.
	 *
	 * @var Refund_Store
	 */
	private $store;

	/**
	 * How rows end.
	 *
	 * @var Refund_Ending
	 */
	private $ending;

	/**
	 * Reads and writes through this table.
	 */
	public function __construct() {
		$this->store  = new Refund_Store();
		$this->ending = new Refund_Ending( $this->store );
	}

	/**
	 * Refunds what is asked, or says again what was answered; the row, or why there is none.
	 *
	 * @param Refund_Request $asked The intent.
	 * @return object|string
	 */
	public function refund( Refund_Request $asked ) {
		$row = $this->store->find( $asked->key );
		if ( $row && ( $row->content !== $asked->content() || Refund_Store::is_answered( $row ) ) ) {
			return $this->same( $row, $asked );
		}
		return $this->locked(
			$asked->order_id,
			self::SECONDS_TO_WAIT,
			function ( Order_Lock $lock ) use ( $asked ) {
				$row = $this->store->find( $asked->key );
				if ( $row && $row->content === $asked->content() ) {
					$row = $this->recover( $row );
				}
				return $row ? $this->same( $row, $asked ) : $this->begin( $asked, $lock );
			}
		);
	}

	/**
	 * What became of a key; a row in somebody's hands is busy, one left behind is brought to its end.
	 *
	 * @param string $key The key.
	 * @return object|string
	 */
	public function read( string $key ) {
		$row = $this->store->find( $key );
		if ( ! $row || Refund_Store::is_answered( $row ) ) {
			return $row ? $row : self::UNKNOWN;
		}
		return $this->locked(
			(int) $row->order_id,
			1,
			function () use ( $key ) {
				$row = $this->store->find( $key );
				$row = $row ? $this->recover( $row ) : null;
				return $row ? $row : self::UNKNOWN;
			}
		);
	}

	/**
	 * Works under the order's lock, to the end even if whoever asked has gone.
	 *
	 * @param int      $order_id The order.
	 * @param int      $seconds  How long to wait for the lock.
	 * @param callable $work     What to do.
	 * @return object|string
	 */
	private function locked( int $order_id, int $seconds, callable $work ) {
		ignore_user_abort( true );
		wc_set_time_limit( 300 );
		$lock = new Order_Lock( $order_id );
		if ( ! $lock->take( $seconds ) ) {
			return self::BUSY;
		}
		try {
			return $work( $lock );
		} finally {
			$lock->release();
		}
	}

	/**
	 * Keeps the intent, then acts on it.
	 *
	 * @param Refund_Request $asked The intent.
	 * @param Order_Lock     $lock  The order's lock.
	 * @return object|string
	 */
	private function begin( Refund_Request $asked, Order_Lock $lock ) {
		Refund_Maker::look_afresh();
		$order = wc_get_order( $asked->order_id );
		if ( ! $order || 'shop_order' !== $order->get_type() ) {
			return self::NO_ORDER;
		}
		$owner = bin2hex( random_bytes( 16 ) );
		$title = $order->get_payment_method_title();
		if ( ! $this->store->begin( $asked, $owner, '' === $title ? null : $title ) ) {
			$row = $this->store->find( $asked->key );
			return $row ? $this->same( $row, $asked ) : self::BUSY;
		}
		$refusal = Refund_Limits::refusal( $order, $asked );
		if ( null !== $refusal ) {
			return $this->ending->finish( $asked, $owner, Refund_Store::BEGUN, Refund_Store::REFUSED, null, $refusal );
		}
		$gateway = wc_get_payment_gateway_by_order( $order );
		if ( $asked->amount > 0 && $gateway && $gateway->can_refund_order( $order ) ) {
			return $this->ask( $asked, $owner, $lock, $gateway );
		}
		$state  = $asked->amount > 0 ? Refund_Store::BY_HAND : Refund_Store::DONE;
		$refund = Refund_Maker::make( $asked, false );
		if ( is_string( $refund ) ) {
			return $this->ending->give_up( $asked, $owner, $refund );
		}
		return $this->ending->finish( $asked, $owner, Refund_Store::BEGUN, $state, $refund->get_id(), null );
	}

	/**
	 * Lets WooCommerce ask the payment method, with a witness in between.
	 *
	 * @param Refund_Request      $asked   The intent.
	 * @param string              $owner   Who works on it.
	 * @param Order_Lock          $lock    The order's lock.
	 * @param \WC_Payment_Gateway $gateway The payment method.
	 * @return object|string
	 */
	private function ask( Refund_Request $asked, string $owner, Order_Lock $lock, $gateway ) {
		$witness = new Gateway_Witness(
			$gateway,
			function () use ( $asked, $owner, $lock ) {
				return $lock->is_held() && $this->store->move( $asked->key, $owner, Refund_Store::BEGUN, Refund_Store::ASKING );
			},
			function () use ( $asked, $owner ) {
				$this->store->move( $asked->key, $owner, Refund_Store::ASKING, Refund_Store::PAID );
			}
		);
		$refund  = $witness->stand_in() ? Refund_Maker::make( $asked, true ) : __( 'This payment method cannot be watched, so it was not asked.', 'aftercare' );
		$witness->step_aside();
		$row   = $this->end( $asked, $owner, $witness, $refund );
		$facts = array(
			'key'    => $asked->key,
			'method' => $gateway->id,
		);
		Log::info( 'payment method asked', $facts + $witness->seen() );
		return $row;
	}

	/**
	 * What follows from what the payment method said.
	 *
	 * @param Refund_Request          $asked   The intent.
	 * @param string                  $owner   Who works on it.
	 * @param Gateway_Witness         $witness Who stood in between.
	 * @param \WC_Order_Refund|string $refund  What WooCommerce made, or why it made nothing.
	 * @return object|string
	 */
	private function end( Refund_Request $asked, string $owner, Gateway_Witness $witness, $refund ) {
		switch ( $witness->outcome ) {
			case Gateway_Witness::YES:
				return $this->ending->complete( $asked, $owner );
			case Gateway_Witness::NO:
				$words = $witness->words ?? __( 'The payment method refused without saying why.', 'aftercare' );
				return $this->ending->finish( $asked, $owner, Refund_Store::ASKING, Refund_Store::REFUSED, null, $words );
			case Gateway_Witness::DOUBT:
				return $this->ending->doubt( $asked, $owner, $witness->words );
			default:
				return $this->ending->give_up( $asked, $owner, is_string( $refund ) ? $refund : null );
		}
	}

	/**
	 * Brings a row whose process is gone to where it may stand: null when it never asked anybody.
	 *
	 * @param object $row The row.
	 * @return object|string|null
	 */
	private function recover( $row ) {
		if ( Refund_Store::is_answered( $row ) ) {
			return $row;
		}
		$owner = bin2hex( random_bytes( 16 ) );
		if ( ! $this->store->take_over( $row, $owner ) ) {
			return self::BUSY;
		}
		$row->owner = $owner;
		$asked      = Refund_Request::of_row( $row );
		if ( Refund_Store::ASKING === $row->state ) {
			return $this->ending->doubt( $asked, $owner, null );
		}
		if ( Refund_Store::PAID === $row->state ) {
			return $this->ending->complete( $asked, $owner );
		}
		Refund_Maker::clear( $asked );
		return $this->store->forget( $row ) ? null : self::BUSY;
	}

	/**
	 * The row, if it was asked for the same.
	 *
	 * @param object|string  $row   The row.
	 * @param Refund_Request $asked The intent.
	 * @return object|string
	 */
	private function same( $row, Refund_Request $asked ) {
		if ( is_string( $row ) ) {
			return $row;
		}
		if ( $row->content !== $asked->content() ) {
			return self::REUSED;
		}
		return Refund_Store::is_answered( $row ) ? $row : self::BUSY;
	}
}
