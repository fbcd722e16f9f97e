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
		register_activation_hook( AFTERCARE_FILE, array( self::class, 'switch_on' ) );
		register_deactivation_hook( AFTERCARE_FILE, array( self::class, 'switch_off' ) );
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
		add_action( 'rest_api_init', array( Connection_Route::class, 'add' ) );
		add_action( 'rest_api_init', array( Terms_Route::class, 'add' ) );
		add_action( 'init', array( Site_Block::class, 'register' ) );
		Terms_Block::hook();
		Languages::hook();
		Refund_Maker::hook();
		Refund_Mails::hook();
		Announcer::hook();
		Order_Customer::hook();
		Page_Mode::hook();
		Shopper::hook();
		Privacy::hook();
		if ( is_admin() ) {
			Settings_Page::hook();
		}
	}

	/**
	 * Switched on: the tables stand, and the addresses below pages come with the next request.
	 */
	public static function switch_on(): void {
		Schema::bring_up();
		delete_option( 'rewrite_rules' );
	}

	/**
	 * Switched off: nothing is planned any more; what was kept stays until the plugin is deleted.
	 */
	public static function switch_off(): void {
		if ( function_exists( 'as_unschedule_all_actions' ) ) {
			as_unschedule_all_actions( Sender::HOOK, null, Sender::GROUP );
		}
		delete_option( 'rewrite_rules' );
	}
}
