<?php
/**
 * By which of WooCommerce's own REST keys does Aftercare come in, and how is it taken back?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * One row of WooCommerce's table of keys, known by its number: the key itself stands nowhere in clear.
 */
class Rest_Key {

	/**
	 * Number of the key that the present request came by; null where it came by none.
	 */
	public static function calling(): ?int {
		global $wpdb;
		if ( ! Schema::has_table( self::table() ) ) {
			return null;
		}
		foreach ( self::named() as $consumer_key ) {
			$row = $wpdb->get_row( $wpdb->prepare( 'SELECT * FROM %i WHERE consumer_key = %s', self::table(), wc_api_hash( $consumer_key ) ) );
			if ( $row ) {
				return (int) $row->key_id;
			}
		}
		return null;
	}

	/**
	 * Takes a key back: who holds it is let in no more.
	 *
	 * @param int $id Its number.
	 */
	public static function take_back( int $id ): void {
		global $wpdb;
		if ( Schema::has_table( self::table() ) ) {
			$wpdb->delete( self::table(), array( 'key_id' => $id ) );
		}
	}

	/**
	 * What the request may name as its key. WooCommerce has checked which of them it holds; a wall in front of the whole
	 * site may have a name of its own among them.
	 *
	 * @return string[]
	 */
	private static function named(): array {
		// phpcs:disable WordPress.Security.NonceVerification.Recommended -- Who calls was checked by the route.
		$named = array( $_GET['consumer_key'] ?? '', $_SERVER['PHP_AUTH_USER'] ?? '', $_GET['oauth_consumer_key'] ?? '' ); // phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- In the next line.
		// phpcs:enable
		return array_filter( array_map( 'sanitize_text_field', array_filter( wp_unslash( $named ), 'is_string' ) ) );
	}

	/**
	 * WooCommerce's table of keys.
	 */
	private static function table(): string {
		global $wpdb;
		return $wpdb->prefix . 'woocommerce_api_keys';
	}
}
