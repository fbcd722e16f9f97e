<?php
// Is Aftercare told of every change to orders, in a sequence, signed, and again when it was away?

use Aftercare\Announcer;
use Aftercare\Connection;
use Aftercare\Outbox;
use Aftercare\Sender;

const SECRET = 'abcdefghijklmnopqrstuvwxyz0123456789-_ABCDE';

/** A connected shop with one order. */
function connect() {
	Connection::put(
		array(
			'shopId'      => 'shop-1',
			'appUrl'      => 'https://app.example',
			'callbackUrl' => 'https://back.example',
			'portalUrl'   => 'https://app.example/portal/x',
			'secret'      => SECRET,
		)
	);
	Shop::$orders[10] = new WC_Order( array( 'id' => 10, 'total' => '1.00' ), array() );
	Shop::$orders[11] = new WC_Order( array( 'id' => 11, 'total' => '1.00', 'status' => 'checkout-draft' ), array() );
	Announcer::hook();
}

/** What was sent, as Aftercare reads it. */
function told() {
	return array_map(
		function ( $sent ) {
			$body = json_decode( $sent['body'], true );
			return $body['sequence'] . ' ' . $body['topic'] . ' ' . $body['orderId'];
		},
		Site::$sent
	);
}

holds(
	'each change is told once a request, signed on the very bytes, at its end',
	function () {
		connect();
		do_action( 'woocommerce_update_order', 10 );
		do_action( 'woocommerce_update_order', 10 );
		do_action( 'woocommerce_order_refunded', 10, 99 );
		same( array(), Site::$sent, 'not before the end' );
		do_action( 'shutdown' );
		same( array( '1 order.updated 10', '2 refund.created 10' ), told() );
		foreach ( Site::$sent as $sent ) {
			same( 'https://back.example/webhooks/woocommerce/shop-1', $sent['url'] );
			same( base64_encode( hash_hmac( 'sha256', $sent['body'], SECRET, true ) ), $sent['headers']['X-Aftercare-Signature'] );
			same( 0, $sent['redirection'] );
		}
		do_action( 'woocommerce_update_order', 10 );
		do_action( 'shutdown' );
		same( '3 order.updated 10', told()[2], 'the next request tells it again' );
	}
);
holds(
	'orders and refunds that go or come back are told, from either kind of order tables',
	function () {
		connect();
		Site::$posts = array( 10 => 'shop_order', 20 => 'shop_order_refund', 30 => 'page' );
		foreach ( array( 'woocommerce_trash_order', 'woocommerce_delete_order', 'wp_trash_post', 'before_delete_post' ) as $hook ) {
			do_action( $hook, 10 );
			do_action( 'shutdown' );
		}
		do_action( 'woocommerce_untrash_order', 10, 'completed' );
		do_action( 'shutdown' );
		do_action( 'untrashed_post', 10 );
		do_action( 'shutdown' );
		$refund           = new WC_Order_Refund();
		$refund->order_id = 10;
		$refund->amount   = '1.00';
		$refund->save();
		$refund->delete();
		do_action( 'shutdown' );
		do_action( 'before_delete_post', 20 );
		do_action( 'shutdown' );
		do_action( 'before_delete_post', 30 );
		do_action( 'shutdown' );
		same( array( '1 order.deleted 10', '2 order.deleted 10', '3 order.deleted 10', '4 order.deleted 10', '5 order.restored 10', '6 order.restored 10', '7 refund.deleted 10', '8 refund.deleted 10' ), told() );
	}
);
holds(
	'a cart that is not yet an order is nobody\'s news, and without a connection nothing is kept',
	function () {
		global $wpdb;
		connect();
		do_action( 'woocommerce_new_order', 11 );
		Connection::clear();
		do_action( 'woocommerce_update_order', 10 );
		do_action( 'shutdown' );
		same( array(), $wpdb->tables['wp_aftercare_outbox'] );
	}
);
holds(
	'what did not arrive waits, later news waits behind it, and all is sent in order when Aftercare is back',
	function () {
		connect();
		Site::$respond = function () {
			return array( 'status' => 503 );
		};
		do_action( 'woocommerce_update_order', 10 );
		do_action( 'shutdown' );
		same( 30, Site::$planned[ Sender::HOOK ] - time() );
		do_action( 'woocommerce_order_refunded', 10 );
		do_action( 'shutdown' );
		same( array( '1 order.updated 10' ), told(), 'nobody\'s request waits for Aftercare again' );
		Site::$planned = array();
		do_action( Sender::HOOK );
		same( 60, Site::$planned[ Sender::HOOK ] - time(), 'the pauses grow' );
		Site::$respond = null;
		Site::$sent    = array();
		do_action( Sender::HOOK );
		same( array( '1 order.updated 10', '2 refund.created 10' ), told() );
		same( array(), Outbox::waiting( 10 ) );
	}
);
foreach ( array( 301, 302, 401, 404, 500 ) as $status ) {
	holds(
		"an answer $status is none",
		function () use ( $status ) {
			connect();
			Site::$respond = function () use ( $status ) {
				return array( 'status' => $status );
			};
			do_action( 'woocommerce_update_order', 10 );
			do_action( 'shutdown' );
			same( 1, count( Outbox::waiting( 10 ) ) );
		}
	);
}
holds(
	'a number is never given twice, though what was sent is forgotten',
	function () {
		global $wpdb;
		connect();
		for ( $turn = 0; $turn < 3; $turn++ ) {
			do_action( 'woocommerce_update_order', 10 );
			do_action( 'shutdown' );
		}
		same( array( '3' ), array_column( $wpdb->tables['wp_aftercare_outbox'], 'id' ), 'the newest row stays' );
	}
);
holds(
	'after three days an announcement is given up, so that it does not hold up the others',
	function () {
		global $wpdb;
		connect();
		Site::$respond = function ( $url, $args ) {
			return array( 'status' => false === strpos( $args['body'], '"sequence":1,' ) ? 200 : 500 );
		};
		do_action( 'woocommerce_update_order', 10 );
		do_action( 'shutdown' );
		$wpdb->update( 'wp_aftercare_outbox', array( 'created_at' => gmdate( 'Y-m-d H:i:s', time() - 4 * DAY_IN_SECONDS ) ), array( 'id' => 1 ) );
		do_action( 'woocommerce_order_refunded', 10 );
		do_action( Sender::HOOK );
		do_action( Sender::HOOK );
		same( '2 refund.created 10', told()[ count( told() ) - 1 ] );
		same( array(), Outbox::waiting( 10 ) );
	}
);
holds(
	'two senders do not send at once; who comes too late leaves word to look again',
	function () {
		global $wpdb;
		connect();
		Outbox::add( 'order.updated', 10 );
		$wpdb->get_var( $wpdb->prepare( 'SELECT GET_LOCK(%s, 0)', 'aftercare_send_' . substr( md5( 'shop.wp_aftercare_outbox' ), 0, 12 ) ) );
		$wpdb->connection = 2;
		do_action( Sender::HOOK );
		same( array(), Site::$sent );
		same( true, isset( Site::$planned[ Sender::HOOK ] ) );
	}
);
