<?php
/**
 * What has the plugin done, for whoever must find out why something went wrong?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * Lines in WooCommerce's own logs, if the shop has asked for them. They hold numbers, codes and states alone: nothing
 * that a person has written or is called, no address of a page, no secret.
 */
class Log {

	const OPTION = 'aftercare_log';
	const SOURCE = 'aftercare';

	/**
	 * Has the shop asked for it?
	 */
	public static function is_on(): bool {
		return 'yes' === get_option( self::OPTION );
	}

	/**
	 * Keeps what the shop chooses.
	 *
	 * @param bool $is_on Whether to log.
	 */
	public static function keep( bool $is_on ): void {
		update_option( self::OPTION, $is_on ? 'yes' : 'no', true );
	}

	/**
	 * What went as it should.
	 *
	 * @param string $event What happened.
	 * @param array  $facts Its numbers, codes and states.
	 */
	public static function info( string $event, array $facts = array() ): void {
		self::write( 'info', $event, $facts );
	}

	/**
	 * What somebody may have to look into.
	 *
	 * @param string $event What happened.
	 * @param array  $facts Its numbers, codes and states.
	 */
	public static function warn( string $event, array $facts = array() ): void {
		self::write( 'warning', $event, $facts );
	}

	/**
	 * What became of a call: HTTP's status, or the name of what kept it from one; the words beside that name may be anybody's.
	 *
	 * @param array|\WP_Error $reply The answer.
	 * @return array<string, int|string>
	 */
	public static function of_reply( $reply ): array {
		if ( ! is_wp_error( $reply ) ) {
			return array( 'status' => (int) wp_remote_retrieve_response_code( $reply ) );
		}
		$curl = 1 === preg_match( '/^cURL error (\d+)/', $reply->get_error_message(), $parts ) ? array( 'curl' => (int) $parts[1] ) : array();
		return array( 'failed' => (string) $reply->get_error_code() ) + $curl;
	}

	/**
	 * The page in wp-admin where it can be read.
	 */
	public static function address(): string {
		return admin_url( 'admin.php?page=wc-status&tab=logs&source=' . self::SOURCE );
	}

	/**
	 * Takes away what was logged and that it was asked for.
	 */
	public static function remove(): void {
		delete_option( self::OPTION );
		if ( function_exists( 'wc_get_logger' ) ) {
			wc_get_logger()->clear( self::SOURCE, true );
		}
	}

	/**
	 * Writes a line. A log that can't be written must not stop money halfway, whoever has put what in its place.
	 *
	 * @param string $level How much it matters.
	 * @param string $event What happened.
	 * @param array  $facts Its numbers, codes and states.
	 */
	private static function write( string $level, string $event, array $facts ): void {
		if ( ! self::is_on() ) {
			return;
		}
		try {
			wc_get_logger()->log( $level, trim( $event . ' ' . ( $facts ? wp_json_encode( $facts ) : '' ) ), array( 'source' => self::SOURCE ) );
		} catch ( \Throwable $error ) {
			return;
		}
	}
}
