<?php
// Who may connect the shop, what is kept of it, and what does the site vouch for?

use Aftercare\Connection;
use Aftercare\Connection_Route;
use Aftercare\Refund_Route;
use Aftercare\Rest_Access;
use Aftercare\Site_Address;
use Aftercare\Token;

const SECRET = 'abcdefghijklmnopqrstuvwxyz0123456789-_ABCDE';

/** What Aftercare hands over. */
function handed_over() {
	return array(
		'shopId'      => 'shop-1',
		'appUrl'      => 'https://app.example',
		'callbackUrl' => 'https://back.example/x/',
		'portalUrl'   => 'https://app.example/portal/shop.example',
		'secret'      => SECRET,
	);
}

/** The claims of a token, its signature checked. */
function claims_of( $token ) {
	list( $head, $claims, $signature ) = explode( '.', $token );
	same( rtrim( strtr( base64_encode( hash_hmac( 'sha256', "$head.$claims", SECRET, true ) ), '+/', '-_' ), '=' ), $signature );
	same( array( 'alg' => 'HS256', 'typ' => 'JWT' ), json_decode( base64_decode( $head ), true ) );
	return json_decode( base64_decode( strtr( $claims, '-_', '+/' ) ), true );
}

holds(
	'a connection is kept, shown without its secret, and ended',
	function () {
		same( false, Connection_Route::show()->data['connected'] );
		$shown = Connection_Route::put( new Rest_Call( handed_over() ) );
		same( array( true, 'shop-1', 'https://shop.example' ), array( $shown->data['connected'], $shown->data['shopId'], $shown->data['siteUrl'] ) );
		same( false, strpos( json_encode( $shown->data ), SECRET ) );
		same( 'https://back.example/x', Connection::get()->callback_url );
		same( 'https://app.example', Site_Address::app() );
		same( false, Connection_Route::end()->data['connected'] );
		same( false, isset( Site::$options['aftercare_connection'] ) );
	}
);
holds(
	'it says since when its book is kept, and nothing where the database does not tell',
	function () {
		global $wpdb;
		same( null, Connection_Route::show()->data['booksSince'] );
		$wpdb->born['wp_aftercare_refunds'] = '1767225600';
		same( '2026-01-01T00:00:00Z', Connection_Route::show()->data['booksSince'] );
	}
);
foreach ( array(
	array( 'shopId' => '../x' ),
	array( 'shopId' => array( 'x' ) ),
	array( 'appUrl' => 'http://app.example' ),
	array( 'callbackUrl' => 'https://user:pass@back.example' ),
	array( 'portalUrl' => 'javascript:alert(1)' ),
	array( 'portalUrl' => "https://app.example/\"x" ),
	array( 'secret' => 'short' ),
	array( 'secret' => SECRET . "\n" ),
) as $change ) {
	holds(
		'a connection with ' . json_encode( $change ) . ' is refused and leaves no trace',
		function () use ( $change ) {
			same( 400, Connection_Route::put( new Rest_Call( $change + handed_over() ) )->status );
			same( null, Connection::get() );
		}
	);
}
holds(
	'every route asks for the right to manage the shop, and there is no other',
	function () {
		Connection_Route::add();
		Refund_Route::add();
		same( array( 'GET /connection', 'PUT /connection', 'DELETE /connection', 'POST /refunds', 'GET /refunds/(?P<key>[^/]+)' ), array_keys( Site::$routes ) );
		foreach ( Site::$routes as $name => $route ) {
			list( Site::$user, Site::$may ) = array( 0, array() );
			same( 401, call_user_func( $route['permission_callback'] )->get_error_data()['status'], $name );
			list( Site::$user, Site::$may ) = array( 3, array( 'read', 'edit_posts' ) );
			same( 403, call_user_func( $route['permission_callback'] )->get_error_data()['status'], $name );
			Site::$may = array( 'manage_woocommerce' );
			same( true, call_user_func( $route['permission_callback'] ), $name );
		}
	}
);
holds(
	'with plain permalinks WooCommerce\'s keys open our routes, and no other because of us',
	function () {
		foreach ( array( '/wc-aftercare/v1/refunds' => true, 'wc-aftercare/v1/connection' => true, '/wp/v2/users' => false, '/wc-aftercare/v1' => false ) as $route => $is_ours ) {
			$_GET['rest_route'] = $route;
			same( $is_ours, Rest_Access::is_ours( false ), $route );
		}
		$_GET = array( 'rest_route' => array( '/wc-aftercare/v1/' ) );
		same( false, Rest_Access::is_ours( false ) );
		same( true, Rest_Access::is_ours( true ) );
		$_GET = array();
	}
);
holds(
	'a token says who vouches for what, for whom, for a minute, and never the same twice',
	function () {
		Connection::put( handed_over() );
		$claims = claims_of( Token::staff( Connection::get(), new WP_User() ) );
		same( array( 'https://shop.example', 'https://app.example', 'shop-1', 'staff' ), array( $claims['iss'], $claims['aud'], $claims['shop'], $claims['kind'] ) );
		same( array( '7', 'Ann "Q" Ünal', 'ann@example.com' ), array( $claims['userId'], $claims['name'], $claims['email'] ) );
		same( false, $claims['isAdministrator'] );
		$administrator      = new WP_User();
		$administrator->may = array( 'manage_options' );
		same( true, claims_of( Token::staff( Connection::get(), $administrator ) )['isAdministrator'] );
		same( 60, $claims['exp'] - $claims['iat'] );
		same( true, abs( time() - $claims['iat'] ) < 5 );
		same( 1, preg_match( '/^[0-9a-f]{32}$/', $claims['jti'] ) );
		$order = claims_of( Token::order( Connection::get(), 42 ) );
		same( array( 'order', '42' ), array( $order['kind'], $order['orderId'] ) );
		same( true, $order['jti'] !== claims_of( Token::order( Connection::get(), 42 ) )['jti'] );
		$page = claims_of( Token::page( Connection::get(), '/returns/aftercare', '192.0.2.7', null ) );
		same( array( 'page', '/returns/aftercare', '192.0.2.7', false ), array( $page['kind'], $page['base'], $page['caller'], isset( $page['orderId'] ) ) );
		same( '42', claims_of( Token::page( Connection::get(), '/r', '192.0.2.7', 42 ) )['orderId'] );
	}
);
