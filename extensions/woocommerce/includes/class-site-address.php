<?php
/**
 * Where does Aftercare run, and what is this site called there?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * Addresses, each without a slash at its end.
 */
class Site_Address {

	const OPTION = 'aftercare_app_url';

	/**
	 * This site's own address.
	 */
	public static function site(): string {
		return untrailingslashit( home_url() );
	}

	/**
	 * Where Aftercare runs: AFTERCARE_APP_URL of wp-config.php, what was typed once, or what the plugin was built for.
	 */
	public static function app(): string {
		if ( defined( 'AFTERCARE_APP_URL' ) ) {
			return (string) self::read( AFTERCARE_APP_URL );
		}
		return (string) self::read( get_option( self::OPTION, require __DIR__ . '/app-url.php' ) );
	}

	/**
	 * Keeps where Aftercare runs.
	 *
	 * @param string $address The address.
	 */
	public static function keep( string $address ): void {
		update_option( self::OPTION, $address, false );
	}

	/**
	 * An address we may send people and secrets to, or null: https, or http within this very machine.
	 *
	 * @param mixed $address What was typed or sent.
	 */
	public static function read( $address ): ?string {
		$parts = is_string( $address ) && strlen( $address ) < 500 ? wp_parse_url( trim( $address ) ) : null;
		$host  = is_array( $parts ) ? $parts['host'] ?? '' : '';
		if ( '' === $host || array_intersect( array( 'user', 'pass', 'query', 'fragment' ), array_keys( $parts ) ) ) {
			return null;
		}
		$is_here = in_array( $host, array( 'localhost', '127.0.0.1', '[::1]' ), true );
		$scheme  = strtolower( $parts['scheme'] ?? '' );
		if ( 'https' !== $scheme && ! ( 'http' === $scheme && $is_here ) ) {
			return null;
		}
		$clean = untrailingslashit( esc_url_raw( trim( $address ), array( 'http', 'https' ) ) );
		return '' === $clean ? null : $clean;
	}
}
