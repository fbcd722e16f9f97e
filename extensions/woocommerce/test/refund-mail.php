<?php
// When does WooCommerce mail a refund, and whom does it ask before?

/** WooCommerce's mail of a refund: it asks as it is sent, at once or later. */
final class Test_Refund_Mail {
	public static $sent = array();
	public $id;
	public $refund;
	public static function trigger( $order, $refund ) {
		$mail         = new self();
		$mail->id     = $order->get_remaining_refund_amount() > 0 ? 'customer_partially_refunded_order' : 'customer_refunded_order';
		$mail->refund = $refund;
		if ( apply_filters( 'woocommerce_email_enabled_' . $mail->id, true, $order, $mail ) ) {
			self::$sent[] = $mail->id;
		}
	}
}
