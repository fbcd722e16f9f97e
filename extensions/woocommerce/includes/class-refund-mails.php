<?php
/**
 * Who mails the shopper that a refund was made: Aftercare alone, or WooCommerce as well?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * WooCommerce mails every refund as it is booked, also one that a person has yet to pay. Aftercare mails its own as
 * soon as they are known to be paid; so of these WooCommerce keeps silent, unless the shop wants both.
 */
class Refund_Mails {

	const OPTION = 'aftercare_both_mails';
	const MAILS  = array( 'customer_refunded_order', 'customer_partially_refunded_order' );

	/**
	 * Asks before each of these mails, whenever it is sent: some shops send their mails later.
	 */
	public static function hook(): void {
		foreach ( self::MAILS as $name ) {
			add_filter( 'woocommerce_email_enabled_' . $name, array( self::class, 'is_sent' ), 10, 3 );
		}
	}

	/**
	 * Does WooCommerce send it?
	 *
	 * @param bool  $is_sent What the shop has set.
	 * @param mixed $order   The order.
	 * @param mixed $mail    The mail, which knows of which refund it is.
	 * @return bool
	 */
	public static function is_sent( $is_sent, $order = null, $mail = null ) {
		if ( ! $is_sent || self::wants_both() ) {
			return $is_sent;
		}
		$refund = is_object( $mail ) ? $mail->refund ?? null : null;
		return ! ( $refund instanceof \WC_Order_Refund && '' !== (string) $refund->get_meta( Refund_Maker::META ) );
	}

	/**
	 * Has the shop chosen that WooCommerce mails them too?
	 */
	public static function wants_both(): bool {
		return 'yes' === get_option( self::OPTION );
	}

	/**
	 * Keeps what the shop chooses.
	 *
	 * @param bool $both Both mails.
	 */
	public static function keep( bool $both ): void {
		update_option( self::OPTION, $both ? 'yes' : 'no', false );
	}
}
