<?php
/**
 * What ends when the shop leaves Aftercare?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * Everything that this connection opened: its webhooks, its REST key, and Aftercare's word that the shop is connected.
 */
class Farewell {

	const TOPIC = 'shop.disconnected';

	/**
	 * Shuts every door, tells Aftercare, and forgets the connection.
	 */
	public static function say(): void {
		$connection = Connection::get();
		if ( ! $connection ) {
			return;
		}
		self::remove_webhooks( $connection );
		if ( null !== $connection->key_id ) {
			Rest_Key::take_back( $connection->key_id );
		}
		// Told once the key is gone: Aftercare asks the site itself whether it is still let in, and that may be at once.
		Sender::post(
			$connection,
			array(
				'topic' => self::TOPIC,
				'at'    => gmdate( 'Y-m-d\TH:i:s\Z' ),
			)
		);
		Connection::clear();
		Log::info( 'disconnected' );
	}

	/**
	 * Takes away the webhooks that lead to this Aftercare; as the plugin is deleted, WooCommerce may be gone already.
	 *
	 * @param Connection $connection The connection.
	 */
	private static function remove_webhooks( Connection $connection ): void {
		global $wpdb;
		$table = $wpdb->prefix . 'wc_webhooks';
		if ( ! Schema::has_table( $table ) ) {
			return;
		}
		$like = $wpdb->esc_like( $connection->callback_url . Sender::PATH ) . '%';
		foreach ( $wpdb->get_results( $wpdb->prepare( 'SELECT * FROM %i WHERE delivery_url LIKE %s', $table, $like ) ) as $row ) {
			if ( class_exists( \WC_Webhook::class ) ) {
				( new \WC_Webhook( (int) $row->webhook_id ) )->delete( true );
			} else {
				$wpdb->delete( $table, array( 'webhook_id' => $row->webhook_id ) );
			}
		}
	}
}
