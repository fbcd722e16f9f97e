<?php
/**
 * When is there something to tell Aftercare?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * Turns what WordPress and WooCommerce say about orders into announcements, each once a request.
 */
class Announcer {

	/**
	 * What this request has announced already.
	 *
	 * @var array<string, true>
	 */
	private static $told = array();

	/**
	 * Orders of which this request is deleting a refund.
	 *
	 * @var int[]
	 */
	private static $losing = array();

	/**
	 * Listens. Orders kept as posts and orders in their own tables speak through different hooks.
	 */
	public static function hook(): void {
		foreach ( array( 'woocommerce_new_order', 'woocommerce_update_order' ) as $name ) {
			add_action( $name, array( self::class, 'order_updated' ) );
		}
		foreach ( array( 'woocommerce_trash_order', 'woocommerce_delete_order' ) as $name ) {
			add_action( $name, array( self::class, 'order_deleted' ) );
		}
		add_action( 'woocommerce_untrash_order', array( self::class, 'order_restored' ) );
		add_action( 'wp_trash_post', array( self::class, 'post_deleted' ) );
		add_action( 'before_delete_post', array( self::class, 'post_deleted' ) );
		add_action( 'untrashed_post', array( self::class, 'post_restored' ) );
		add_action( 'woocommerce_order_refunded', array( self::class, 'refund_created' ) );
		add_filter( 'woocommerce_pre_delete_order_refund', array( self::class, 'refund_goes' ), 10, 2 );
		add_action( 'shutdown', array( self::class, 'send' ), 100 );
		add_action( Sender::HOOK, array( Sender::class, 'run' ) );
	}

	/**
	 * An order is new or has changed.
	 *
	 * @param int $order_id The order.
	 */
	public static function order_updated( $order_id ): void {
		$order = wc_get_order( $order_id );
		if ( $order && 'shop_order' === $order->get_type() && ! $order->has_status( array( 'auto-draft', 'checkout-draft' ) ) ) {
			self::tell( 'order.updated', (int) $order_id );
		}
	}

	/**
	 * An order is gone, or in the bin.
	 *
	 * @param int $order_id The order.
	 */
	public static function order_deleted( $order_id ): void {
		self::tell( 'order.deleted', (int) $order_id );
	}

	/**
	 * An order is back from the bin.
	 *
	 * @param int $order_id The order.
	 */
	public static function order_restored( $order_id ): void {
		self::tell( 'order.restored', (int) $order_id );
	}

	/**
	 * An order kept as a post is gone, or in the bin.
	 *
	 * @param int $post_id The post.
	 */
	public static function post_deleted( $post_id ): void {
		if ( 'shop_order' === get_post_type( $post_id ) ) {
			self::order_deleted( $post_id );
		} elseif ( 'shop_order_refund' === get_post_type( $post_id ) ) {
			self::$losing[] = (int) wp_get_post_parent_id( $post_id );
		}
	}

	/**
	 * An order kept as a post is back from the bin.
	 *
	 * @param int $post_id The post.
	 */
	public static function post_restored( $post_id ): void {
		if ( 'shop_order' === get_post_type( $post_id ) ) {
			self::order_restored( $post_id );
		}
	}

	/**
	 * A refund was made.
	 *
	 * @param int $order_id The order.
	 */
	public static function refund_created( $order_id ): void {
		self::tell( 'refund.created', (int) $order_id );
	}

	/**
	 * A refund is about to be deleted; once it is, WooCommerce itself tells nobody.
	 *
	 * @param mixed            $check  Passed on as it came.
	 * @param \WC_Order_Refund $refund The refund.
	 * @return mixed
	 */
	public static function refund_goes( $check, $refund ) {
		self::$losing[] = (int) $refund->get_parent_id();
		return $check;
	}

	/**
	 * Sends at the end of the request what it has announced; the visitor has the page by then.
	 */
	public static function send(): void {
		foreach ( self::$losing as $order_id ) {
			self::tell( 'refund.deleted', $order_id );
		}
		if ( ! self::$told ) {
			return;
		}
		self::$told   = array();
		self::$losing = array();
		if ( function_exists( 'fastcgi_finish_request' ) ) {
			fastcgi_finish_request();
		}
		Sender::run_at_once();
	}

	/**
	 * Keeps an announcement, if there is somebody to tell.
	 *
	 * @param string $topic    What happened.
	 * @param int    $order_id To which order.
	 */
	private static function tell( string $topic, int $order_id ): void {
		$name = $topic . ' ' . $order_id;
		if ( $order_id > 0 && ! isset( self::$told[ $name ] ) && Connection::get() ) {
			self::$told[ $name ] = true;
			Outbox::add( $topic, $order_id );
		}
	}
}
