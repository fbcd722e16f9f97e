<?php
// Does the portal stand on the shop's page as it should, and nothing else with it?

use Aftercare\Connection;
use Aftercare\Fragment;
use Aftercare\Page_Request;
use Aftercare\Shopper;
use Aftercare\Site_Block;
use Aftercare\Site_Pages;

/** A connected shop with the page /returns/. */
function connect( $portal = 'https://app.example/portal/x' ) {
	Connection::put(
		array(
			'shopId'      => 'shop-1',
			'appUrl'      => 'https://app.example',
			'callbackUrl' => 'https://back.example',
			'portalUrl'   => $portal,
			'secret'      => 'abcdefghijklmnopqrstuvwxyz0123456789-_ABCDE',
		)
	);
	Site::$options['permalink_structure'] = '/%postname%/';

	$page               = new WP_Post();
	$page->ID           = 5;
	$page->path         = '/returns/';
	$page->post_content = '<!-- wp:aftercare/returns /-->';
	Site::$posts        = array( $page );
	return $page;
}

/** A request below the page. */
function asks( $page, $path, $method = 'GET' ) {
	$parts   = explode( '?', $path, 2 );
	$_SERVER = array( 'REQUEST_URI' => $path, 'QUERY_STRING' => $parts[1] ?? '', 'REQUEST_METHOD' => $method, 'REMOTE_ADDR' => '192.0.2.7', 'HTTP_X_FORWARDED_FOR' => '198.51.100.1' ) + $_SERVER;

	Site::$query = 0 === strpos( $path, '/returns/aftercare' ) ? array( 'aftercare' => '' ) : array();
	return Page_Request::read( $page );
}

/** An answer of the portal. */
function answers( array $reply ) {
	Site::$respond = function () use ( $reply ) {
		return $reply + array( 'status' => 200, 'body' => '<div class="aftercare">Hello</div>', 'headers' => array( 'x-aftercare-title' => 'Find%20it' ) );
	};
}

holds(
	'the page itself is the portal\'s first page; what lies below goes on as it came',
	function () {
		$page = connect();
		same( array( '/', '', '/returns/aftercare' ), array( asks( $page, '/returns/?utm=1' )->path, asks( $page, '/returns/?utm=1' )->query, asks( $page, '/returns/' )->base ) );
		$asked = asks( $page, '/returns/aftercare/o/abc%20d/return/?order=1&name=x' );
		same( array( '/o/abc%20d/return', 'order=1&name=x', 'GET' ), array( $asked->path, $asked->query, $asked->method ) );
	}
);
foreach ( array( '/returns/aftercare/../x', '/returns/aftercare/a/%2e%2E/b', '/returns/aftercare/a%2Fb', '/returns/aftercare//evil', '/returns/aftercare/a\\b', '/returns/aftercare/a%00', '/returns/aftercarex', '/other/aftercare/x' ) as $path ) {
	holds(
		"$path leads nowhere",
		function () use ( $path ) {
			$page        = connect();
			$asked       = asks( $page, $path );
			Site::$query = array( 'aftercare' => '' );
			same( null, 0 === strpos( $path, '/returns/aftercare/' ) ? $asked : Page_Request::read( $page ) );
		}
	);
}
holds(
	'plain permalinks, the front page and a locked page cannot hold the portal',
	function () {
		$page = connect();
		same( true, Page_Request::is_possible( $page ) );
		$page->post_password = 'x';
		same( false, Page_Request::is_possible( $page ) );
		$page->post_password           = '';
		Site::$options['page_on_front'] = '5';
		same( false, Page_Request::is_possible( $page ) );
		Site::$options['page_on_front']       = '0';
		Site::$options['permalink_structure'] = '';
		same( false, Page_Request::is_possible( $page ) );
	}
);
/** What WordPress would ask for, once it has read an address by this rule and these fields. */
function asks_for( $matched, array $vars ) {
	$GLOBALS['wp'] = (object) array( 'matched_query' => $matched );
	return Page_Request::keep_fields( $vars );
}

holds(
	'fields with WordPress\' own names are kept from it below the page, and nowhere else',
	function () {
		connect();
		$below = array( 'pagename' => 'returns', 'aftercare' => 'o/abc d' );
		same( $below, asks_for( 'pagename=returns&aftercare=o%2Fabc+d', $below + array( 'name' => 'x', 'order' => '1042' ) ) );
		foreach ( array( '' => array( 'name' => 'x' ), 'pagename=aftercare' => array( 'pagename' => 'aftercare', 'order' => 'asc' ), 'product_cat=aftercare' => array( 'product_cat' => 'aftercare', 'orderby' => 'price' ), 'pagename=returns' => array( 'pagename' => 'returns', 'aftercare' => 'typed' ) ) as $matched => $vars ) {
			same( $vars, asks_for( $matched, $vars ), $matched );
		}
	}
);
holds(
	'a page of the shop\'s own below another is not hidden by the portal\'s addresses',
	function () {
		$page       = connect();
		$page->path = '/services/aftercare/';
		same( array( 'page' => '2', 'pagename' => 'services/aftercare' ), asks_for( 'pagename=services&aftercare=', array( 'page' => '2', 'pagename' => 'services', 'aftercare' => '' ) ) );
	}
);
holds(
	'a form of another site is not sent on',
	function () {
		$asked = asks( connect(), '/returns/aftercare/find', 'POST' );
		foreach ( array(
			array( array( 'HTTP_ORIGIN' => 'https://shop.example' ), true ),
			array( array( 'HTTP_ORIGIN' => 'https://evil.example' ), false ),
			array( array( 'HTTP_ORIGIN' => 'https://shop.example:8443' ), false ),
			array( array( 'HTTP_ORIGIN' => 'null' ), false ),
			array( array( 'HTTP_SEC_FETCH_SITE' => 'cross-site' ), false ),
			array( array( 'HTTP_SEC_FETCH_SITE' => 'same-site', 'HTTP_ORIGIN' => 'https://shop.example' ), false ),
			array( array( 'HTTP_SEC_FETCH_SITE' => 'same-origin' ), true ),
		) as $case ) {
			$_SERVER = $case[0];
			same( $case[1], $asked->is_own_form(), json_encode( $case[0] ) );
		}
	}
);
holds(
	'the portal is asked with a token for this page and this visitor, whoever they say they stand for',
	function () {
		answers( array() );
		Site::$language = 'de_DE';
		Fragment::fetch( Connection::get() ?? ( connect() ? Connection::get() : null ), asks( connect(), '/returns/aftercare/find?x=1' ) );
		same( 'https://back.example/page/find?x=1', Site::$sent[0]['url'] );
		same( 'de-DE', Site::$sent[0]['headers']['Accept-Language'] );
		$claims = json_decode( base64_decode( strtr( explode( '.', Site::$sent[0]['headers']['Authorization'] )[1], '-_', '+/' ) ), true );
		same( array( '192.0.2.7', '/returns/aftercare' ), array( $claims['caller'], $claims['base'] ) );
	}
);
holds(
	'a way on is taken only below the page; what is no page of the portal is not shown',
	function () {
		$page  = connect();
		$asked = asks( $page, '/returns/aftercare/find' );
		foreach ( array( '/returns/aftercare/code?k=1' => true, '/returns/aftercare' => true, '/returns/aftercarex' => false, 'https://evil.example/returns/aftercare' => false, "/returns/aftercare/\r\nx: y" => false, '' => false ) as $location => $is_taken ) {
			answers( array( 'status' => 303, 'headers' => array( 'location' => $location ) ) );
			$fragment = Fragment::fetch( Connection::get(), $asked );
			same( $is_taken ? $location : null, null === $fragment ? null : $fragment->location, $location );
			same( $is_taken, null !== $fragment );
		}
		foreach ( array( array( 'status' => 500 ), array( 'headers' => array() ) ) as $reply ) {
			answers( $reply );
			same( null, Fragment::fetch( Connection::get(), $asked ) );
		}
		Site::$respond = function () {
			return new WP_Error( 'http_request_failed', 'timeout' );
		};
		same( null, Fragment::fetch( Connection::get(), $asked ) );
		answers( array( 'status' => 404, 'headers' => array( 'x-aftercare-title' => 'Not%20here', 'x-aftercare-stylesheet' => 'https://evil.example/x.css' ) ) );
		$fragment = Fragment::fetch( Connection::get(), $asked );
		same( array( 404, 'Not here', '' ), array( $fragment->status, $fragment->title, $fragment->stylesheet ) );
		answers( array( 'headers' => array( 'x-aftercare-title' => 'x', 'x-aftercare-stylesheet' => 'https://app.example/s.css' ) ) );
		same( 'https://app.example/s.css', Fragment::fetch( Connection::get(), $asked )->stylesheet );
	}
);
holds(
	'no script comes through, whoever sent it',
	function () {
		foreach ( array( '<script>alert(1)</script>', '<SCRIPT src="x">alert(1)', '<style>p{}</style>', '<iframe src="https://x"></iframe>', '<object data="x"></object>', '<base href="https://x">', '<meta http-equiv="refresh">', '<svg></svg>' ) as $bad ) {
			same( '<p>a</p>', Fragment::clean( '<p>a</p>' . $bad ), $bad );
		}
		same( '<a>x</a><button>y</button>', Fragment::clean( '<a href="javascript:alert(1)">x</a><button onclick="x">y</button>' ) );
		$good = '<form method="post" action="/r/aftercare/find"><label for="o">Order</label><input id="o" name="order" inputmode="text" aria-invalid="true"><button class="primary" type="submit">Find</button></form>';
		same( $good, Fragment::clean( $good ) );
	}
);
holds(
	'where the portal cannot stand the block is a button to it, and every word of it is escaped',
	function () {
		connect( 'https://app.example/portal/x&y' );
		same( '<form class="aftercare-way" action="https://app.example/portal/x&amp;y/" method="get"><button type="submit" class="wp-element-button button">Return an order</button></form>', Site_Block::draw() );
		same( 0, strpos( Site_Block::render_block(), '<div class="wp-block-aftercare-returns">' ) );
	}
);
holds(
	'a shop that is not connected shows nothing, but tells who manages it',
	function () {
		same( '', Site_Block::draw() );
		same( '', Site_Block::render_block() );
		Site::$may = array( 'manage_woocommerce' );
		same( 1, preg_match( '/not connected/', Site_Block::draw() ) );
	}
);
holds(
	'the site vouches for an order to its logged-in buyer alone',
	function () {
		connect();
		Shop::$orders[10] = new WC_Order( array( 'id' => 10, 'total' => '1', 'customer_id' => 3 ), array() );
		Shop::$orders[11] = new WC_Order( array( 'id' => 11, 'total' => '1', 'customer_id' => 0 ), array() );
		Shop::$orders[12] = new WC_Order( array( 'id' => 12, 'total' => '1', 'customer_id' => 3, 'type' => 'shop_order_refund' ), array() );
		foreach ( array( array( 3, 'order=10', 10 ), array( 4, 'order=10', null ), array( 0, 'order=10', null ), array( 0, 'order=11', null ), array( 3, 'order=12', null ), array( 3, 'order[]=10', null ), array( 3, 'order=10x', null ), array( 3, 'order=99', null ), array( 3, '', null ) ) as $case ) {
			Site::$user = $case[0];
			same( $case[2], Shopper::order_of_query( $case[1] ), json_encode( $case ) );
		}
	}
);
holds(
	'"Return items" stands beside the buyer\'s own sent orders, and leads to the page',
	function () {
		connect();
		Site::$user = 3;
		$order      = new WC_Order( array( 'id' => 10, 'total' => '1', 'customer_id' => 3 ), array() );
		same( 'https://shop.example/returns/aftercare/enter?order=10', Shopper::add_action( array(), $order )['aftercare']['url'] );
		$order->values['status'] = 'pending';
		same( array(), Shopper::add_action( array(), $order ) );
		$order->values['status'] = 'completed';
		Site::$user              = 4;
		same( array(), Shopper::add_action( array(), $order ) );
		same( array( 'orders', 'aftercare', 'out' ), array_keys( Shopper::add_menu_item( array( 'orders' => 'Orders', 'out' => 'Log out' ) ) ) );
	}
);
holds(
	'a logged-in shopper finds their orders beside the portal, their numbers escaped; nobody else sees any',
	function () {
		connect();
		Shop::$orders[10] = new WC_Order( array( 'id' => 10, 'total' => '1', 'customer_id' => 3, 'number' => '<b>10' ), array() );
		Shop::$orders[11] = new WC_Order( array( 'id' => 11, 'total' => '1', 'customer_id' => 0 ), array() );
		same( '', Shopper::draw_orders() );
		Site::$user = 3;
		same( '<div class="aftercare aftercare-orders"><h2>Your orders</h2><ul><li><a href="https://shop.example/returns/aftercare/enter?order=10">Order &lt;b&gt;10</a> <span aria-hidden="true">·</span> <span>1. Mai</span></li></ul></div>', Shopper::draw_orders() );
	}
);
holds(
	'"Return items" stands once below one order, whether this WooCommerce draws its actions there or not',
	function () {
		connect();
		Site::$user = 3;
		$order      = new WC_Order( array( 'id' => 20, 'total' => '1', 'customer_id' => 3 ), array() );
		$below      = function () use ( $order ) {
			ob_start();
			Shopper::show_button( $order );
			return substr_count( ob_get_clean(), 'enter?order=20' );
		};
		same( 1, $below() );
		Shopper::add_action( array(), $order );
		same( 0, $below() );
	}
);
holds(
	'Aftercare is told where the portal stands: on the first page that can hold it',
	function () {
		$page = connect();
		same( 'https://shop.example/returns/aftercare', Site_Pages::portal() );
		$page->post_password = 'x';
		same( null, Site_Pages::portal() );
		$page->post_password = '';
		Site::$options['permalink_structure'] = '';
		same( null, Site_Pages::portal() );
		Site::$posts = array();
		same( array( null, array() ), array( Site_Pages::portal(), Site_Pages::addresses() ) );
	}
);
holds(
	'a mailed link below a page that is gone leads to the same page of the portal at its own host, and nothing else does',
	function () {
		connect();
		foreach ( array( '/returns/aftercare' => '/', '/returns/aftercare/' => '/', '/returns/aftercare/l/a-B_9?utm=1' => '/l/a-B_9', '/aftercare-shop/returns/aftercare/o/x/returns/7' => '/o/x/returns/7', '/returns/aftercare/find' => '/find', '/returns/aftercare/enter' => null, '/returns/aftercare/wp-admin' => null, '/returns/aftercare//evil.example' => null, '/returns/aftercare/l/../x' => null, '/returns/aftercarex/l/a' => null, '/returns' => null ) as $path => $way ) {
			$_SERVER = array( 'REQUEST_URI' => $path, 'REQUEST_METHOD' => 'GET' );
			same( $way, Page_Request::way_of_gone_page(), $path );
		}
		$_SERVER = array( 'REQUEST_URI' => '/returns/aftercare/l/a', 'REQUEST_METHOD' => 'POST' );
		same( null, Page_Request::way_of_gone_page() );
	}
);
