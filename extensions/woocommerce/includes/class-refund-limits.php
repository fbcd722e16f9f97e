<?php
/**
 * Does what is asked still fit what is left of the order?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * WooCommerce checks the order's sum alone; here lines, units and taxes are checked as well.
 */
class Refund_Limits {

	/**
	 * Why it does not fit, or null.
	 *
	 * @param \WC_Order      $order The order.
	 * @param Refund_Request $asked The intent.
	 */
	public static function refusal( $order, Refund_Request $asked ): ?string {
		$narrow = Shop_Places::widen( $asked->places() );
		try {
			return self::order_refusal( $order, $asked );
		} finally {
			$narrow();
		}
	}

	/**
	 * The same, to as many places as it was asked for.
	 *
	 * @param \WC_Order      $order The order.
	 * @param Refund_Request $asked The intent.
	 */
	private static function order_refusal( $order, Refund_Request $asked ): ?string {
		if ( $order->get_currency() !== $asked->currency ) {
			/* translators: %s: a currency, such as EUR. */
			return sprintf( __( 'This order was paid in %s.', 'aftercare' ), $order->get_currency() );
		}
		$left = Decimal::round( Decimal::of( $order->get_total() ) - Decimal::of( $order->get_total_refunded() ), $asked->places() );
		if ( $asked->amount > $left ) {
			/* translators: 1: sum of money, 2: currency. */
			return sprintf( __( 'Only %1$s %2$s of this order is left to refund.', 'aftercare' ), Decimal::text( $left ), $asked->currency );
		}
		$items = $order->get_items( array( 'line_item', 'fee', 'shipping' ) );
		foreach ( $asked->lines as $id => $line ) {
			if ( ! isset( $items[ $id ] ) ) {
				/* translators: %d: number of an order line. */
				return sprintf( __( 'This order has no line %d.', 'aftercare' ), $id );
			}
			$refusal = self::line_refusal( $order, $items[ $id ], $line, $asked->places() );
			if ( null !== $refusal ) {
				return $refusal;
			}
		}
		return null;
	}

	/**
	 * Why a line does not fit, or null.
	 *
	 * @param \WC_Order      $order  The order.
	 * @param \WC_Order_Item $item   The order's line.
	 * @param array          $line   The intent's line.
	 * @param int            $places Places of its sums.
	 */
	private static function line_refusal( $order, $item, array $line, int $places ): ?string {
		$id    = $item->get_id();
		$type  = $item->get_type();
		$units = $item->get_quantity() - abs( $order->get_qty_refunded_for_item( $id, $type ) );
		if ( $line['quantity'] > 0 && $line['quantity'] > $units ) {
			/* translators: 1: name of an order line, 2: number of units. */
			return sprintf( __( '%1$s: only %2$s left to return.', 'aftercare' ), $item->get_name(), $units );
		}
		// WooCommerce keeps sums with more places than can be paid: net and tax may each be off by one step a unit,
		// but never what is paid.
		$step  = Decimal::step( $places ) * max( 1, $item->get_quantity() );
		$total = Decimal::of( $item->get_total() ) - Decimal::of( $order->get_total_refunded_for_item( $id, $type ) );
		$fits  = $line['total'] <= $total + $step;
		$taxes = $item->get_taxes();
		$gross = $total;
		foreach ( $taxes['total'] ?? array() as $rate => $tax ) {
			$left   = Decimal::of( $tax ) - Decimal::of( $order->get_tax_refunded_for_item( $id, $rate, $type ) );
			$gross += $left;
			$fits   = $fits && ( $line['taxes'][ $rate ] ?? 0 ) <= $left + $step;
		}
		$strange = array_filter( array_diff_key( $line['taxes'], $taxes['total'] ?? array() ) );
		$most    = Decimal::round( $gross, $places );
		if ( $fits && ! $strange && $line['total'] + array_sum( $line['taxes'] ) <= $most ) {
			return null;
		}
		/* translators: 1: name of an order line, 2: sum of money. */
		return sprintf( __( '%1$s: only %2$s with tax is left to refund.', 'aftercare' ), $item->get_name(), Decimal::text( $most ) );
	}
}
