<?php
// Does leaving end all that connecting had opened, and is Aftercare told?

use Aftercare\Connection;
use Aftercare\Connection_Route;
use Aftercare\Farewell;
use Aftercare\Removal;

const SECRET = 'abcdefghijklmnopqrstuvwxyz0123456789-_ABCDE';

/** A site whose WooCommerce has three keys and the webhooks of two services; connected by the second key. */
function connect_by( array $query, array $server ) {
	global $wpdb;
	$keys = array();
	foreach ( array( '1' => 'ck_other', '2' => 'ck_ours', '3' => 'ck_third' ) as $id => $key ) {
		$keys[] = array( 'key_id' => (string) $id, 'consumer_key' => wc_api_hash( $key ) );
	}
	$hooks = array();
	foreach ( array( 'https://back.example/x/webhooks/woocommerce/shop-1?hook=a', 'https://back.example/x/webhooks/woocommerce/shop-0', 'https://back.example/x/other', 'https://else.example/webhooks/woocommerce/shop-1' ) as $place => $url ) {
		$hooks[] = array( 'webhook_id' => (string) ( $place + 1 ), 'delivery_url' => $url );
	}
	$wpdb->tables['wp_woocommerce_api_keys'] = $keys;
	$wpdb->tables['wp_wc_webhooks']          = $hooks;
	hand_over( $query, $server );
}

/** Aftercare hands the connection over, by whatever key the request names. */
function hand_over( array $query, array $server, array $other = array() ) {
	list( $before_get, $before_server )      = array( $_GET, $_SERVER );
	list( $_GET, $_SERVER )                  = array( $query, $server + $_SERVER );
	$shown                                   = Connection_Route::put(
		new Rest_Call(
			$other + array(
				'shopId'      => 'shop-1',
				'appUrl'      => 'https://app.example',
				'callbackUrl' => 'https://back.example/x/',
				'portalUrl'   => 'https://app.example/portal/shop.example',
				'secret'      => SECRET,
				'keyId'       => 3,
			)
		)
	);
	list( $_GET, $_SERVER )                  = array( $before_get, $before_server );
	same( true, $shown->data['connected'] );
}

/** What is left of WooCommerce's keys and webhooks. */
function doors() {
	global $wpdb;
	return implode( ' ', array_column( $wpdb->tables['wp_woocommerce_api_keys'], 'key_id' ) ) . ' | ' . implode( ' ', array_column( $wpdb->tables['wp_wc_webhooks'], 'webhook_id' ) );
}

foreach ( array(
	'Basic'                           => array( array(), array( 'PHP_AUTH_USER' => 'ck_ours' ) ),
	'a key in the query'              => array( array( 'consumer_key' => 'ck_ours' ), array() ),
	'OAuth, behind a wall of its own' => array( array( 'oauth_consumer_key' => 'ck_ours' ), array( 'PHP_AUTH_USER' => 'staging' ) ),
) as $what => $way ) {
	holds(
		"disconnected, its key and its webhooks are gone, others' stay, and Aftercare is told: connected by $what",
		function () use ( $way ) {
			connect_by( $way[0], $way[1] );
			same( 2, Connection::get()->key_id );
			Site::$respond = function () {
				same( '1 3 | 3 4', doors(), 'as Aftercare hears of it, the key is gone' );
				return array( 'status' => 200 );
			};
			Farewell::say();
			same( '1 3 | 3 4', doors() );
			same( null, Connection::get() );
			same( 1, count( Site::$sent ) );
			$sent = Site::$sent[0];
			same( 'https://back.example/x/webhooks/woocommerce/shop-1', $sent['url'] );
			same( 'shop.disconnected', json_decode( $sent['body'], true )['topic'] );
			same( base64_encode( hash_hmac( 'sha256', $sent['body'], SECRET, true ) ), $sent['headers']['X-Aftercare-Signature'] );
			Farewell::say();
			same( 1, count( Site::$sent ), 'once' );
		}
	);
}
holds(
	'connected again by a new key, the one before is taken back; not by the same, nor for another Aftercare or by none',
	function () {
		$ours  = array( 'PHP_AUTH_USER' => 'ck_ours' );
		$third = array( 'PHP_AUTH_USER' => 'ck_third' );
		connect_by( array(), $ours );
		hand_over( array(), $ours );
		hand_over( array(), array() );
		same( array( '1 2 3 | 1 2 3 4', null ), array( doors(), Connection::get()->key_id ) );
		foreach ( array( array( 'shopId' => 'shop-2' ), array( 'callbackUrl' => 'https://else.example' ) ) as $other ) {
			hand_over( array(), $ours );
			hand_over( array(), $third, $other );
			same( '1 2 3 | 1 2 3 4', doors() );
		}
		hand_over( array(), $ours );
		hand_over( array(), $third );
		same( array( '1 3 | 1 2 3 4', 3 ), array( doors(), Connection::get()->key_id ) );
		Farewell::say();
		same( '1 | 3 4', doors() );
	}
);
holds(
	'whose key it was that connected is not believed of the body, and where there was none none is deleted',
	function () {
		connect_by( array( 'consumer_key' => array( 'ck_ours' ) ), array( 'PHP_AUTH_USER' => 'ck_unknown' ) );
		same( null, Connection::get()->key_id );
		Farewell::say();
		same( '1 2 3 | 3 4', doors() );
		same( null, Connection::get() );
	}
);
holds(
	'an Aftercare that is away keeps nobody connected',
	function () {
		connect_by( array(), array( 'PHP_AUTH_USER' => 'ck_ours' ) );
		Site::$respond = function () {
			return new WP_Error( 'http_request_failed', 'cURL error 7: Failed to connect' );
		};
		Farewell::say();
		same( '1 3 | 3 4', doors() );
		same( null, Connection::get() );
	}
);
holds(
	'deleting the plugin disconnects first, also where WooCommerce went before it',
	function () {
		global $wpdb;
		connect_by( array(), array( 'PHP_AUTH_USER' => 'ck_ours' ) );
		Removal::run();
		same( array( '1 3 | 3 4', 1 ), array( doors(), count( Site::$sent ) ) );
		connect_by( array(), array( 'PHP_AUTH_USER' => 'ck_ours' ) );
		unset( $wpdb->tables['wp_woocommerce_api_keys'], $wpdb->tables['wp_wc_webhooks'] );
		Removal::run();
		same( array( null, 2 ), array( Connection::get(), count( Site::$sent ) ) );
	}
);
