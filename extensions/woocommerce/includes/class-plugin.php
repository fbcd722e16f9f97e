<?php
/**
 * What does the plugin hook into WordPress?
 *
 * @package Aftercare
 */

namespace Aftercare;

use Automattic\WooCommerce\Utilities\FeaturesUtil;

defined( 'ABSPATH' ) || exit;

/**
 * The one list of everything that starts with the plugin.
 */
class Plugin {

	/**
	 * Called once as the plugin's file is read.
	 */
	public static function start(): void {
		register_activation_hook( AFTERCARE_FILE, array( Schema::class, 'bring_up' ) );
		add_action( 'before_woocommerce_init', array( self::class, 'declare_compatibility' ) );
		add_action( 'woocommerce_loaded', array( self::class, 'run' ) );
	}

	/**
	 * Works with order tables of either kind, and with the checkout block.
	 */
	public static function declare_compatibility(): void {
		foreach ( array( 'custom_order_tables', 'cart_checkout_blocks' ) as $feature ) {
			FeaturesUtil::declare_compatibility( $feature, AFTERCARE_FILE, true );
		}
	}

	/**
	 * Everything else needs WooCommerce.
	 */
	public static function run(): void {
		add_action( 'init', array( Schema::class, 'bring_up' ) );
		add_filter( 'woocommerce_rest_is_request_to_rest_api', array( Rest_Access::class, 'is_ours' ) );
		add_action( 'rest_api_init', array( Refund_Route::class, 'add' ) );
		Refund_Maker::hook();
	}
}
