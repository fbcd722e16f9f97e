<?php
/**
 * How does Aftercare see, make and end the connection?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * GET, PUT and DELETE /connection.
 */
class Connection_Route {

	/**
	 * Adds the route.
	 */
	public static function add(): void {
		Rest_Access::add(
			'/connection',
			array(
				'GET'    => array( self::class, 'show' ),
				'PUT'    => array( self::class, 'put' ),
				'DELETE' => array( self::class, 'end' ),
			)
		);
	}

	/**
	 * What stands: the secret is never told again.
	 */
	public static function show(): \WP_REST_Response {
		$connection = Connection::get();
		return Rest_Access::reply(
			array(
				'connected'   => null !== $connection,
				'shopId'      => $connection ? $connection->shop_id : null,
				'plugin'      => AFTERCARE_VERSION,
				'wordpress'   => get_bloginfo( 'version' ),
				'woocommerce' => WC()->version,
				'php'         => PHP_VERSION,
				'hpos'        => self::has_order_tables(),
				'booksSince'  => Schema::since(),
				'account'     => wc_get_page_permalink( 'myaccount' ),
				'siteUrl'     => Site_Address::site(),
				'pages'       => Site_Pages::addresses(),
				'portal'      => Site_Pages::portal(),
				'refundPage'  => Site_Pages::refund_page(),
			)
		);
	}

	/**
	 * Keeps what Aftercare hands over.
	 *
	 * @param \WP_REST_Request $request The request.
	 */
	public static function put( $request ): \WP_REST_Response {
		$wrong = Connection::put( $request->get_json_params() );
		if ( null !== $wrong ) {
			Log::warn( 'not connected', array( 'wrong' => $wrong ) );
			return Rest_Access::error( 'aftercare_bad_request', $wrong, 400 );
		}
		Log::info( 'connected' );
		return self::show();
	}

	/**
	 * Ends the connection.
	 */
	public static function end(): \WP_REST_Response {
		Connection::clear();
		Log::info( 'disconnected by Aftercare' );
		return self::show();
	}

	/**
	 * Do orders lie in tables of their own?
	 */
	private static function has_order_tables(): bool {
		return \Automattic\WooCommerce\Utilities\OrderUtil::custom_orders_table_usage_is_enabled();
	}
}
