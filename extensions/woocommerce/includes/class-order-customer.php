<?php
/**
 * In which roles is the shopper of an order with the shop?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * WooCommerce's REST says of an order whose it is, and not to which of the shop's groups they belong. Who may read the
 * order there is WooCommerce's to decide, before this is asked. The shop's webhooks are written by the same filter, and
 * whoever gets those was never asked: they are told nothing more.
 */
class Order_Customer {

	const FIELD = 'aftercare_customer_roles';

	/**
	 * Adds to what the REST answers of an order, whichever tables orders are kept in.
	 */
	public static function hook(): void {
		add_filter( 'woocommerce_rest_prepare_shop_order_object', array( self::class, 'add_roles' ), 10, 2 );
	}

	/**
	 * One field more: the roles of the account; a guest has none.
	 *
	 * @param mixed $response The answer, as other plugins left it.
	 * @param mixed $order    The order.
	 * @return mixed
	 */
	public static function add_roles( $response, $order ) {
		if ( wp_is_serving_rest_request() && $response instanceof \WP_REST_Response && $order instanceof \WC_Order ) {
			$response->data[ self::FIELD ] = self::roles( (int) $order->get_customer_id() );
		}
		return $response;
	}

	/**
	 * In WordPress' order, numbered from 0: with a gap JSON would make an object of them.
	 *
	 * @param int $user_id The account; 0: a guest.
	 * @return string[]
	 */
	private static function roles( int $user_id ): array {
		$user = $user_id > 0 ? get_userdata( $user_id ) : false;
		return $user ? array_values( array_map( 'strval', $user->roles ) ) : array();
	}
}
