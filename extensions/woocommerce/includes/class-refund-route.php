<?php
/**
 * How does Aftercare ask for a refund, and for what became of one?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * POST /refunds and GET /refunds/<key>.
 */
class Refund_Route {

	/**
	 * Adds the routes.
	 */
	public static function add(): void {
		Rest_Access::add( '/refunds', array( 'POST' => array( self::class, 'refund' ) ) );
		Rest_Access::add( '/refunds/(?P<key>[^/]+)', array( 'GET' => array( self::class, 'read' ) ) );
	}

	/**
	 * Refunds once; the same key is answered the same for ever.
	 *
	 * @param \WP_REST_Request $request The request.
	 */
	public static function refund( $request ): \WP_REST_Response {
		$asked = Refund_Request::read( $request->get_json_params() );
		if ( is_string( $asked ) ) {
			Log::warn( 'refund not understood', array( 'wrong' => $asked ) );
			return Rest_Access::error( 'aftercare_bad_request', $asked, 400 );
		}
		$row   = ( new Refunds() )->refund( $asked );
		$facts = array(
			'key'    => $asked->key,
			'order'  => $asked->order_id,
			'answer' => is_string( $row ) ? $row : $row->state,
			'refund' => is_string( $row ) || null === $row->refund_id ? null : (int) $row->refund_id,
		);
		if ( in_array( $facts['answer'], array( Refund_Store::DONE, Refund_Store::BY_HAND ), true ) ) {
			Log::info( 'refund answered', $facts );
		} else {
			Log::warn( 'refund answered', $facts );
		}
		return self::answer( $row );
	}

	/**
	 * What became of a key. That it is unknown is proof: every key is kept before anybody is asked.
	 *
	 * @param \WP_REST_Request $request The request.
	 */
	public static function read( $request ): \WP_REST_Response {
		$key = $request['key'];
		return self::answer( Refund_Request::is_key( $key ) ? ( new Refunds() )->read( $key ) : Refunds::UNKNOWN );
	}

	/**
	 * A row in Aftercare's words, or why there is none.
	 *
	 * @param object|string $row The row.
	 */
	private static function answer( $row ): \WP_REST_Response {
		if ( is_string( $row ) ) {
			return self::no_answer( $row );
		}
		return Rest_Access::reply(
			array(
				'key'      => $row->intent_key,
				'state'    => $row->state,
				'refundId' => null === $row->refund_id ? null : (int) $row->refund_id,
				'message'  => $row->message,
				'gateway'  => $row->gateway,
				'at'       => str_replace( ' ', 'T', $row->answered_at ) . 'Z',
			)
		);
	}

	/**
	 * Why there is no row to show.
	 *
	 * @param string $why The reason.
	 */
	private static function no_answer( string $why ): \WP_REST_Response {
		switch ( $why ) {
			case Refunds::NO_ORDER:
				return Rest_Access::error( 'aftercare_no_order', __( 'There is no such order.', 'aftercare' ), 404 );
			case Refunds::UNKNOWN:
				return Rest_Access::error( 'aftercare_unknown_key', __( 'Nothing was ever asked with this key.', 'aftercare' ), 404 );
			case Refunds::REUSED:
				return Rest_Access::error( 'aftercare_key_reused', __( 'Something else was asked with this key.', 'aftercare' ), 409 );
			default:
				return Rest_Access::busy();
		}
	}
}
