<?php
// Does the REST's answer of an order say in which roles its shopper is with the shop?

use Aftercare\Order_Customer;

/** What is answered of an order of this account. */
function answered( $customer_id ) {
	Order_Customer::hook();
	$order = new WC_Order( array( 'id' => 10, 'total' => '1.00', 'customer_id' => $customer_id ), array() );
	$reply = new WP_REST_Response( array( 'id' => 10 ) );
	return apply_filters( 'woocommerce_rest_prepare_shop_order_object', $reply, $order, new Rest_Call() );
}

/** Somebody with an account. */
function account( $id, array $roles ) {
	$user               = new WP_User();
	$user->ID           = $id;
	$user->roles        = $roles;
	Site::$users[ $id ] = $user;
}

holds(
	'the roles of the shopper’s account stand beside what WooCommerce says of the order',
	function () {
		account( 7, array( 'customer', 'wholesale' ) );
		same( array( 'id' => 10, 'aftercare_customer_roles' => array( 'customer', 'wholesale' ) ), answered( 7 )->data );
	}
);
holds(
	'they are a list also where WordPress has left a gap between them',
	function () {
		account( 7, array( 1 => 'customer', 3 => 'wholesale' ) );
		same( '["customer","wholesale"]', json_encode( answered( 7 )->data['aftercare_customer_roles'] ) );
	}
);
holds(
	'a guest, and whose account is gone, has none',
	function () {
		account( 7, array( 'customer' ) );
		same( array(), answered( 0 )->data['aftercare_customer_roles'] );
		same( array(), answered( 8 )->data['aftercare_customer_roles'] );
	}
);
holds(
	'a webhook of the shop’s, written by the same filter, says nothing of them',
	function () {
		account( 7, array( 'customer' ) );
		Site::$in_rest = false;
		same( array( 'id' => 10 ), answered( 7 )->data );
	}
);
holds(
	'an answer that another plugin has replaced by something else is passed on as it is',
	function () {
		Order_Customer::hook();
		$refusal = new WP_Error( 'no', 'No.' );
		$order   = new WC_Order( array( 'id' => 10, 'total' => '1.00' ), array() );
		same( $refusal, apply_filters( 'woocommerce_rest_prepare_shop_order_object', $refusal, $order, new Rest_Call() ) );
	}
);
