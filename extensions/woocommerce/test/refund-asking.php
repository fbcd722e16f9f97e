<?php
// How do the tests of refunds ask, and what do they look at?

use Aftercare\Refund_Maker;
use Aftercare\Refund_Route;

/** A gateway that pays, and writes it into its own book. */
function pays() {
	return function ( $gateway, $amount ) {
		$gateway->moved[] = $amount;
		return true;
	};
}

/** An order of three mugs at 11.90 and three pots at 49.00, paid by card. */
function place_order( $act, $supports = array( 'refunds' ) ) {
	$items = array(
		1 => new WC_Order_Item( array( 'id' => 1, 'type' => 'line_item', 'name' => 'Mug', 'quantity' => 3, 'total' => '30', 'taxes' => array( 'total' => array( 5 => '5.7' ) ) ) ),
		2 => new WC_Order_Item( array( 'id' => 2, 'type' => 'line_item', 'name' => 'Pot', 'quantity' => 3, 'total' => '123.529412', 'taxes' => array( 'total' => array( 5 => '23.470588' ) ) ) ),
	);

	Shop::$orders[10]                  = new WC_Order( array( 'id' => 10, 'total' => '182.70', 'customer_id' => 3, 'email' => 'mia@example.com' ), $items );
	Shop::$gateways->payment_gateways = array( new Test_Gateway( $supports, $act ) );
	Refund_Maker::hook();
	return Shop::$gateways->payment_gateways[0];
}

/** What Aftercare sends for some mugs. */
function intent( $key = 'intent-0001', $units = 1, $restock = 0 ) {
	$line = array( 'lineId' => 1, 'quantity' => $units, 'total' => number_format( 10 * $units, 2 ), 'taxes' => array( '5' => number_format( 1.9 * $units, 2 ) ), 'restock' => $restock );
	return array( 'key' => $key, 'orderId' => 10, 'amount' => number_format( 11.9 * $units, 2 ), 'currency' => 'EUR', 'reason' => 'Return R-1001', 'lines' => array( $line ) );
}

/** Asks through the route. */
function ask( $body ) {
	return Refund_Route::refund( new Rest_Call( json_decode( json_encode( $body ), true ) ) );
}

/** Reads through the route. */
function look( $key = 'intent-0001' ) {
	return Refund_Route::read( new Rest_Call( null, array( 'key' => $key ) ) );
}

/** Refunds that stand in WooCommerce. */
function booked() {
	return array_values( Shop::$orders[10]->refunds );
}
