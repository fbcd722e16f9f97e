<?php
/**
 * How does who manages the shop come into Aftercare without another password?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * The button "Open Aftercare" of the settings page leads here.
 */
class Staff_Entry {

	const ACTION = 'aftercare_open';

	/**
	 * The button's address.
	 */
	public static function address(): string {
		return wp_nonce_url( admin_url( 'admin-post.php?action=' . self::ACTION ), self::ACTION );
	}

	/**
	 * Vouches for who is logged in, just now.
	 */
	public static function open(): void {
		check_admin_referer( self::ACTION );
		$connection = Connection::get();
		if ( ! current_user_can( 'manage_woocommerce' ) ) {
			wp_die( esc_html__( 'Only who manages the shop may do this.', 'aftercare' ), '', array( 'response' => 403 ) );
		}
		if ( ! $connection ) {
			wp_safe_redirect( Settings_Page::address() );
			exit;
		}
		Handover::post( $connection->app_url . '/staff/enter', Token::staff( $connection, wp_get_current_user() ), __( 'Open Aftercare', 'aftercare' ) );
	}
}
