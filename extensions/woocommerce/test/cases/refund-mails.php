<?php
// Does the shopper get one mail of a refund?

use Aftercare\Refund_Mails;

require_once dirname( __DIR__ ) . '/refund-asking.php';

/** Mails that WooCommerce itself has sent of refunds. */
function mailed( callable $work ) {
	Test_Refund_Mail::$sent = array();
	Refund_Mails::hook();
	$work();
	return Test_Refund_Mail::$sent;
}

/** A refund made in the shop's own admin. */
function refund_by_hand( $amount ) {
	wc_create_refund( array( 'order_id' => 10, 'amount' => $amount, 'reason' => '', 'line_items' => array(), 'refund_payment' => false ) );
}

holds(
	'WooCommerce keeps silent of refunds that Aftercare mails, of a part or of the whole order',
	function () {
		place_order( pays() );
		$ours = function () {
			ask( intent() );
			ask( intent( 'intent-0002', 2 ) );
			$rest = array( 'key' => 'intent-0003', 'amount' => '147.00', 'lines' => array( array( 'lineId' => 2, 'quantity' => 3, 'total' => '123.53', 'taxes' => array( '5' => '23.47' ), 'restock' => 0 ) ) ) + intent();
			same( 'done', ask( $rest )->data['state'] );
		};
		same( array(), mailed( $ours ) );
		same( 3, count( booked() ) );
	}
);
holds(
	'a refund made in WooCommerce itself is mailed by WooCommerce as ever',
	function () {
		place_order( pays() );
		$theirs = function () {
			refund_by_hand( '11.90' );
			refund_by_hand( '170.80' );
		};
		same( array( 'customer_partially_refunded_order', 'customer_refunded_order' ), mailed( $theirs ) );
	}
);
holds(
	'a shop that wants both mails gets both, and one that has switched WooCommerce\'s off gets none of it',
	function () {
		place_order( pays() );
		Refund_Mails::keep( true );
		same( array( 'customer_partially_refunded_order' ), mailed( function () { ask( intent() ); } ) );
		same( false, Refund_Mails::is_sent( false ) );
		Refund_Mails::keep( false );
		same( array(), mailed( function () { ask( intent( 'intent-0002' ) ); } ) );
		same( true, Refund_Mails::is_sent( true ), 'a mail that knows of no refund' );
	}
);
