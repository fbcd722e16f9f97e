<?php
/**
 * How does Aftercare hand over the terms that product pages show?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * PUT /terms.
 */
class Terms_Route {

	/**
	 * Adds the route.
	 */
	public static function add(): void {
		Rest_Access::add( '/terms', array( 'PUT' => array( self::class, 'put' ) ) );
	}

	/**
	 * Keeps them in place of those before.
	 *
	 * @param \WP_REST_Request $request The request.
	 */
	public static function put( $request ): \WP_REST_Response {
		$wrong = Terms::keep( $request->get_json_params() );
		if ( null !== $wrong ) {
			Log::warn( 'terms not understood', array( 'wrong' => $wrong ) );
			return Rest_Access::error( 'aftercare_bad_request', $wrong, 400 );
		}
		Log::info( 'terms kept' );
		return Rest_Access::reply( array( 'kept' => true ) );
	}
}
