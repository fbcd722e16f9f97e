<?php
/**
 * How does an intent to refund come to its one answer?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * Done, refused, by hand or doubtful: what has to stand in WooCommerce by then, and what is said.
 */
class Refund_Ending {

	/**
	 * The table.
	 *
	 * @var Refund_Store
	 */
	private $store;

	/**
	 * Writes into this table.
	 *
	 * @param Refund_Store $store The table.
	 */
	public function __construct( Refund_Store $store ) {
		$this->store = $store;
	}

	/**
	 * Nobody was asked for money: nothing moved, and nothing half made may stay.
	 *
	 * @param Refund_Request $asked The intent.
	 * @param string         $owner Who works on it.
	 * @param string|null    $words What WooCommerce said.
	 * @return object|string
	 */
	public function give_up( Refund_Request $asked, string $owner, ?string $words ) {
		$row = $this->finish( $asked, $owner, Refund_Store::BEGUN, Refund_Store::REFUSED, null, $words );
		// Somebody else's by now? Then what stands in WooCommerce under this key may be theirs.
		if ( is_object( $row ) && $row->owner === $owner ) {
			Refund_Maker::clear( $asked );
		}
		return $row;
	}

	/**
	 * The money has moved: books and stock follow.
	 *
	 * @param Refund_Request $asked The intent.
	 * @param string         $owner Who works on it.
	 * @return object|string
	 */
	public function complete( Refund_Request $asked, string $owner ) {
		$refund = Refund_Maker::book( $asked );
		if ( ! is_string( $refund ) ) {
			return $this->finish( $asked, $owner, Refund_Store::PAID, Refund_Store::DONE, $refund->get_id(), null );
		}
		/* translators: %s: what WooCommerce said. */
		$words = sprintf( __( 'The money went back, but WooCommerce could not book it: %s', 'aftercare' ), $refund );
		return $this->finish( $asked, $owner, Refund_Store::PAID, Refund_Store::DONE, null, $words );
	}

	/**
	 * Nobody knows whether money moved; a person has to look, and the order says so.
	 *
	 * @param Refund_Request $asked The intent.
	 * @param string         $owner Who works on it.
	 * @param string|null    $words What the payment method said.
	 * @return object|string
	 */
	public function doubt( Refund_Request $asked, string $owner, ?string $words ) {
		$refund  = Refund_Maker::find( $asked );
		$message = __( 'The payment method was asked, and its answer never came. Look there whether the money was sent.', 'aftercare' );
		$message = null === $words ? $message : $message . ' ' . $words;
		$row     = $this->finish( $asked, $owner, Refund_Store::ASKING, Refund_Store::DOUBTFUL, $refund ? $refund->get_id() : null, $message );
		$order   = wc_get_order( $asked->order_id );
		if ( $order ) {
			$order->add_order_note( 'Aftercare: ' . Decimal::text( $asked->amount ) . ' ' . $asked->currency . ' [' . $asked->key . ']. ' . $message );
		}
		return $row;
	}

	/**
	 * Writes the answer, and with it in one transaction what goes back on the shelf.
	 *
	 * @param Refund_Request $asked     The intent.
	 * @param string         $owner     Who works on it.
	 * @param string         $from      Where the row stands.
	 * @param string         $state     The answer.
	 * @param int|null       $refund_id WooCommerce's refund.
	 * @param string|null    $words     What to tell a person.
	 * @return object|string
	 */
	public function finish( Refund_Request $asked, string $owner, string $from, string $state, ?int $refund_id, ?string $words ) {
		$is_kept = false;
		if ( Refund_Store::DONE === $state || Refund_Store::BY_HAND === $state ) {
			wc_transaction_query( 'start' );
			try {
				$is_kept = $this->store->finish( $asked->key, $owner, $from, $state, $refund_id, $words );
				if ( $is_kept ) {
					Refund_Maker::restock( $asked );
				}
				wc_transaction_query( 'commit' );
			} catch ( \Throwable $error ) {
				wc_transaction_query( 'rollback' );
				$is_kept = false;
				/* translators: %s: what WooCommerce said. */
				$words = trim( $words . ' ' . sprintf( __( 'The stock was not put back: %s', 'aftercare' ), $error->getMessage() ) );
			}
		}
		if ( ! $is_kept ) {
			$this->store->finish( $asked->key, $owner, $from, $state, $refund_id, $words );
		}
		$row = $this->store->find( $asked->key );
		return $row && Refund_Store::is_answered( $row ) ? $row : Refunds::BUSY;
	}
}
