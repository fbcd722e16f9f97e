<?php
/**
 * How does a refund come to stand in WooCommerce?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * Makes, finds and completes WooCommerce's own refunds, each marked with its intent's key.
 */
class Refund_Maker {

	const META = '_aftercare_key';

	/**
	 * Marks the refunds that this plugin asks for, before they are first saved.
	 */
	public static function hook(): void {
		add_action(
			'woocommerce_create_refund',
			function ( $refund, $args ) {
				if ( isset( $args['aftercare_key'] ) ) {
					$refund->update_meta_data( self::META, $args['aftercare_key'] );
				}
			},
			10,
			2
		);
	}

	/**
	 * Lets WooCommerce make the refund; an error in words, or the refund.
	 *
	 * @param Refund_Request $asked     The intent.
	 * @param bool           $by_method Whether the payment method shall be asked.
	 * @return \WC_Order_Refund|string
	 */
	public static function make( Refund_Request $asked, bool $by_method ) {
		$narrow = Shop_Places::widen( $asked->places() );
		// Until it has looked how much is left: the payment method and the mails find the shop as it is.
		add_action( 'woocommerce_create_refund', $narrow, 1 );
		try {
			$refund = wc_create_refund(
				array(
					'aftercare_key'  => $asked->key,
					'order_id'       => $asked->order_id,
					'amount'         => Decimal::text( $asked->amount ),
					'reason'         => $asked->reason,
					'line_items'     => self::line_items( $asked ),
					'refund_payment' => $by_method,
					// What goes back on the shelf is said line by line, so it is done apart.
					'restock_items'  => false,
				)
			);
		} catch ( \Throwable $error ) {
			return $error->getMessage();
		} finally {
			remove_action( 'woocommerce_create_refund', $narrow, 1 );
			$narrow();
		}
		return is_wp_error( $refund ) ? $refund->get_error_message() : $refund;
	}

	/**
	 * The refund that bears this intent's key. WooCommerce saves it once before it can be marked, so the reason,
	 * which is there from the start and ends with the key, tells as well.
	 *
	 * @param Refund_Request $asked The intent.
	 * @return \WC_Order_Refund|null
	 */
	public static function find( Refund_Request $asked ) {
		self::look_afresh();
		$order = wc_get_order( $asked->order_id );
		foreach ( $order ? $order->get_refunds() : array() as $refund ) {
			if ( $refund->get_meta( self::META ) === $asked->key || $refund->get_reason() === $asked->reason ) {
				return $refund;
			}
		}
		return null;
	}

	/**
	 * Makes WooCommerce read refunds from the database again: a process that died between writing a refund and
	 * saying so leaves its lists as they were, for every process where the cache outlives a request.
	 */
	public static function look_afresh(): void {
		\WC_Cache_Helper::invalidate_cache_group( 'orders' );
	}

	/**
	 * Takes away what a process that ended left half made; nobody was asked for money yet.
	 *
	 * @param Refund_Request $asked The intent.
	 */
	public static function clear( Refund_Request $asked ): void {
		$refund = self::find( $asked );
		if ( $refund ) {
			$refund->delete( true );
		}
	}

	/**
	 * Sees to it that money which has moved stands in WooCommerce, whatever was thrown or killed since.
	 *
	 * @param Refund_Request $asked The intent.
	 * @return \WC_Order_Refund|string
	 */
	public static function book( Refund_Request $asked ) {
		$refund = self::find( $asked );
		if ( ! $refund ) {
			$refund = self::make( $asked, false );
		}
		if ( is_string( $refund ) ) {
			return $refund;
		}
		if ( ! $refund->get_refunded_payment() ) {
			$refund->set_refunded_payment( true );
			$refund->save();
		}
		$order  = wc_get_order( $asked->order_id );
		$narrow = Shop_Places::widen( $asked->places() );
		$left   = Decimal::of( $order->get_remaining_refund_amount() );
		$narrow();
		if ( $left <= 0 && ! $order->has_status( 'refunded' ) ) {
			$order->update_status( 'refunded' );
		}
		return $refund;
	}

	/**
	 * Puts units back on the shelf, as WooCommerce does it.
	 *
	 * @param Refund_Request $asked The intent.
	 */
	public static function restock( Refund_Request $asked ): void {
		$restocks = $asked->restocks();
		if ( $restocks ) {
			wc_restock_refunded_items( wc_get_order( $asked->order_id ), $restocks );
		}
	}

	/**
	 * The lines in WooCommerce's words.
	 *
	 * @param Refund_Request $asked The intent.
	 */
	private static function line_items( Refund_Request $asked ): array {
		$items = array();
		foreach ( $asked->lines as $id => $line ) {
			$items[ $id ] = array(
				'qty'          => $line['quantity'],
				'refund_total' => Decimal::text( $line['total'] ),
				'refund_tax'   => array_map( array( Decimal::class, 'text' ), $line['taxes'] ),
			);
		}
		return $items;
	}
}
