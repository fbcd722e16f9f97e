<?php
/**
 * How does a logged-in shopper come to an order's returns without filling in a form?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * Links on "My account" and beside the block, and the word that the shopper owns the order.
 */
class Shopper {

	const QUERY    = 'aftercare_order';
	const STATUSES = array( 'processing', 'completed' );

	/**
	 * Orders whose actions WooCommerce has asked for: newer ones draw them below one order too.
	 *
	 * @var array<int, true>
	 */
	private static $drawn = array();

	/**
	 * Hooks into "My account".
	 */
	public static function hook(): void {
		add_filter( 'woocommerce_my_account_my_orders_actions', array( self::class, 'add_action' ), 10, 2 );
		add_action( 'woocommerce_order_details_after_order_table', array( self::class, 'show_button' ) );
		add_filter( 'woocommerce_account_menu_items', array( self::class, 'add_menu_item' ) );
		add_filter( 'woocommerce_get_endpoint_url', array( self::class, 'menu_address' ), 10, 2 );
		add_action( 'template_redirect', array( self::class, 'hand_over' ), 1 );
	}

	/**
	 * "Return items" beside each order of the list.
	 *
	 * @param array     $actions What stands there already.
	 * @param \WC_Order $order   The order.
	 */
	public static function add_action( $actions, $order ): array {
		if ( self::may_return( $order ) ) {
			self::$drawn[ $order->get_id() ] = true;

			$actions['aftercare'] = array(
				'url'        => self::address( $order->get_id() ),
				'name'       => __( 'Return items', 'aftercare' ),
				/* translators: %s: number of an order. */
				'aria-label' => sprintf( __( 'Return items of order %s', 'aftercare' ), $order->get_order_number() ),
			);
		}
		return $actions;
	}

	/**
	 * "Return items" below one order, where WooCommerce doesn't draw its actions there.
	 *
	 * @param \WC_Order $order The order.
	 */
	public static function show_button( $order ): void {
		if ( self::may_return( $order ) && ! isset( self::$drawn[ $order->get_id() ] ) ) {
			printf( '<p><a class="button wp-element-button" href="%s">%s</a></p>', esc_url( self::address( $order->get_id() ) ), esc_html__( 'Return items', 'aftercare' ) );
		}
	}

	/**
	 * "Returns" in the menu of "My account".
	 *
	 * @param array $items The menu.
	 */
	public static function add_menu_item( $items ): array {
		if ( ! Connection::get() ) {
			return $items;
		}
		$last = array_slice( $items, -1, 1, true );
		return array_slice( $items, 0, -1, true ) + array( 'aftercare' => __( 'Returns', 'aftercare' ) ) + $last;
	}

	/**
	 * Where "Returns" leads.
	 *
	 * @param string $url      What WooCommerce thinks.
	 * @param string $endpoint Name of the entry.
	 */
	public static function menu_address( $url, $endpoint ): string {
		if ( 'aftercare' !== $endpoint ) {
			return $url;
		}
		$page       = Site_Pages::main();
		$connection = Connection::get();
		return $page ? get_permalink( $page ) : ( $connection ? $connection->portal_url : $url );
	}

	/**
	 * The shopper's newest orders, beside the portal's own way in.
	 */
	public static function draw_orders(): string {
		$orders = get_current_user_id() > 0 ? wc_get_orders(
			array(
				'customer_id' => get_current_user_id(),
				'status'      => self::STATUSES,
				'limit'       => 5,
			)
		) : array();
		$items  = '';
		foreach ( $orders as $order ) {
			$items .= sprintf(
				'<li><a href="%s">%s</a> <span aria-hidden="true">·</span> <span>%s</span></li>',
				esc_url( self::address( $order->get_id() ) ),
				/* translators: %s: number of an order. */
				esc_html( sprintf( __( 'Order %s', 'aftercare' ), $order->get_order_number() ) ),
				esc_html( wc_format_datetime( $order->get_date_created() ) )
			);
		}
		return '' === $items ? '' : sprintf( '<div class="aftercare aftercare-orders"><h2>%s</h2><ul>%s</ul></div>', esc_html__( 'Your orders', 'aftercare' ), $items );
	}

	/**
	 * The order that a query names, if the visitor owns it.
	 *
	 * @param string $query The query.
	 */
	public static function order_of_query( string $query ): ?int {
		wp_parse_str( $query, $fields );
		return self::own_order( $fields['order'] ?? null );
	}

	/**
	 * Where the portal can't stand on a page, the browser carries the word to it.
	 */
	public static function hand_over(): void {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Changes nothing; the order must be the visitor's own.
		$asked = isset( $_GET[ self::QUERY ] ) ? sanitize_text_field( wp_unslash( $_GET[ self::QUERY ] ) ) : null;
		if ( null === $asked ) {
			return;
		}
		$connection = Connection::get();
		$order_id   = self::own_order( $asked );
		if ( $connection && null !== $order_id ) {
			Handover::post( $connection->portal_url . '/enter', Token::order( $connection, $order_id ), __( 'Return items', 'aftercare' ) );
		}
		wp_safe_redirect( wc_get_page_permalink( 'myaccount' ), 303, 'Aftercare' );
		exit;
	}

	/**
	 * Where an order's returns are.
	 *
	 * @param int $order_id The order.
	 */
	private static function address( int $order_id ): string {
		static $page = false;
		if ( false === $page ) {
			$page = Site_Pages::main();
		}
		return $page && Page_Request::is_possible( $page )
			? Page_Request::origin( home_url() ) . Page_Request::base( $page ) . '/enter?order=' . $order_id
			: add_query_arg( self::QUERY, $order_id, home_url( '/' ) );
	}

	/**
	 * The order, if the visitor is logged in and bought it.
	 *
	 * @param mixed $asked The order's id.
	 */
	private static function own_order( $asked ): ?int {
		$order = is_string( $asked ) && 1 === preg_match( '/^\d{1,18}$/D', $asked ) ? wc_get_order( (int) $asked ) : null;
		return $order && self::is_own( $order ) ? $order->get_id() : null;
	}

	/**
	 * May the visitor be led to this order's returns?
	 *
	 * @param \WC_Order $order The order.
	 */
	private static function may_return( $order ): bool {
		return self::is_own( $order ) && $order->has_status( self::STATUSES ) && null !== Connection::get();
	}

	/**
	 * Is the visitor logged in, and the buyer?
	 *
	 * @param \WC_Order $order The order.
	 */
	private static function is_own( $order ): bool {
		return 'shop_order' === $order->get_type() && get_current_user_id() > 0 && $order->get_customer_id() === get_current_user_id();
	}
}
