<?php
/**
 * Who may call the plugin's routes, and how are they found?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * The namespace begins with "wc-", so WooCommerce's own REST keys open it.
 */
class Rest_Access {

	const NAME = 'wc-aftercare/v1';

	/**
	 * Adds a route that only managers of the shop may call; there is no other way to add one.
	 *
	 * @param string $path    Path below the namespace.
	 * @param array  $methods Method => what answers it.
	 */
	public static function add( string $path, array $methods ): void {
		$routes = array();
		foreach ( $methods as $method => $callback ) {
			$routes[] = array(
				'methods'             => $method,
				'callback'            => self::guarded( $callback ),
				'permission_callback' => array( self::class, 'check' ),
			);
		}
		register_rest_route( self::NAME, $path, $routes );
	}

	/**
	 * Only who manages the shop.
	 *
	 * @return true|\WP_Error
	 */
	public static function check() {
		if ( current_user_can( 'manage_woocommerce' ) ) {
			return true;
		}
		$status = rest_authorization_required_code();
		return new \WP_Error( 'aftercare_forbidden', __( 'Only who manages the shop may do this.', 'aftercare' ), array( 'status' => $status ) );
	}

	/**
	 * With plain permalinks WooCommerce does not see that a route is ours, and would not read its keys.
	 *
	 * @param bool $is_rest What WooCommerce thinks.
	 */
	public static function is_ours( $is_rest ): bool {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Reads which route is called; who may call it is checked there.
		$route = isset( $_GET['rest_route'] ) && is_string( $_GET['rest_route'] ) ? sanitize_text_field( wp_unslash( $_GET['rest_route'] ) ) : '';
		return $is_rest || 0 === strpos( ltrim( $route, '/' ), self::NAME . '/' );
	}

	/**
	 * An answer that nobody may keep.
	 *
	 * @param array $body   The answer.
	 * @param int   $status HTTP's status.
	 */
	public static function reply( array $body, int $status = 200 ): \WP_REST_Response {
		return new \WP_REST_Response( $body, $status, array( 'Cache-Control' => 'no-store' ) );
	}

	/**
	 * A refusal, in the shape WooCommerce gives its own.
	 *
	 * @param string $code    The error's name.
	 * @param string $message What to tell a person.
	 * @param int    $status  HTTP's status.
	 */
	public static function error( string $code, string $message, int $status ): \WP_REST_Response {
		$data = array( 'status' => $status );
		return self::reply( compact( 'code', 'message', 'data' ), $status );
	}

	/**
	 * "Not now": ask again soon.
	 */
	public static function busy(): \WP_REST_Response {
		$reply = self::error( 'aftercare_busy', __( 'This order is being worked on. Ask again in a few seconds.', 'aftercare' ), 503 );
		$reply->header( 'Retry-After', '5' );
		return $reply;
	}

	/**
	 * A database that does not answer is no answer about money: ask again.
	 *
	 * @param callable $callback What answers the route.
	 */
	private static function guarded( callable $callback ): callable {
		return function ( $request ) use ( $callback ) {
			try {
				return $callback( $request );
			} catch ( \RuntimeException $error ) {
				Log::warn( 'the database did not answer' );
				return self::busy();
			}
		};
	}
}
