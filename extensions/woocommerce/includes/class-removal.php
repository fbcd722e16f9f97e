<?php
/**
 * What has to go when the plugin is deleted?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * Everything of ours in one site's database; orders and refunds themselves are the shop's.
 */
class Removal {

	/**
	 * Takes it all away.
	 */
	public static function run(): void {
		global $wpdb;
		Farewell::say();
		self::remove_planned();
		foreach ( array( Schema::refunds(), Schema::outbox() ) as $table ) {
			// phpcs:ignore WordPress.DB.DirectDatabaseQuery.SchemaChange -- Our own table.
			$wpdb->query( $wpdb->prepare( 'DROP TABLE IF EXISTS %i', $table ) );
		}
		foreach ( array( Schema::OPTION, Connection::OPTION, Site_Address::OPTION, Refund_Mails::OPTION, Terms::OPTION, Terms::SHOWN ) as $option ) {
			delete_option( $option );
		}
		foreach ( array( $wpdb->postmeta, $wpdb->prefix . 'wc_orders_meta' ) as $table ) {
			if ( Schema::has_table( $table ) ) {
				$wpdb->delete( $table, array( 'meta_key' => Refund_Maker::META ) ); // phpcs:ignore WordPress.DB.SlowDBQuery.slow_db_query_meta_key -- Once, as the plugin goes.
			}
		}
		Log::remove();
		// The endpoint of our pages goes with the next request that asks for the rules.
		delete_option( 'rewrite_rules' );
		wp_cache_flush();
	}

	/**
	 * Forgets planned work, and what was planned and done before.
	 */
	private static function remove_planned(): void {
		global $wpdb;
		$actions = $wpdb->prefix . 'actionscheduler_actions';
		if ( ! Schema::has_table( $actions ) ) {
			return;
		}
		$ids = $wpdb->get_col( $wpdb->prepare( 'SELECT action_id FROM %i WHERE hook = %s', $actions, Sender::HOOK ) );
		foreach ( $ids as $id ) {
			$wpdb->delete( $wpdb->prefix . 'actionscheduler_logs', array( 'action_id' => $id ) );
			$wpdb->delete( $actions, array( 'action_id' => $id ) );
		}
		$wpdb->delete( $wpdb->prefix . 'actionscheduler_groups', array( 'slug' => Sender::GROUP ) );
	}
}
