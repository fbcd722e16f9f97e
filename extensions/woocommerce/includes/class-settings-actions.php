<?php
/**
 * What do the buttons of the settings page do?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * Connect, disconnect, make the page, choose the terms on product pages, the mails and the log: each checked for who presses and from where.
 */
class Settings_Actions {

	const CONNECT    = 'aftercare_connect';
	const DISCONNECT = 'aftercare_disconnect';
	const MAKE_PAGE  = 'aftercare_make_page';
	const MAILS      = 'aftercare_mails';
	const TERMS      = 'aftercare_show_terms';
	const LOG        = 'aftercare_log';

	/**
	 * Listens to the buttons.
	 */
	public static function hook(): void {
		add_action( 'admin_post_' . self::CONNECT, array( self::class, 'connect' ) );
		add_action( 'admin_post_' . self::DISCONNECT, array( self::class, 'disconnect' ) );
		add_action( 'admin_post_' . self::MAKE_PAGE, array( self::class, 'make_page' ) );
		add_action( 'admin_post_' . self::MAILS, array( self::class, 'choose_mails' ) );
		add_action( 'admin_post_' . self::TERMS, array( self::class, 'choose_terms' ) );
		add_action( 'admin_post_' . self::LOG, array( self::class, 'choose_log' ) );
	}

	/**
	 * Leads to Aftercare, which asks WooCommerce's own page for keys.
	 */
	public static function connect(): void {
		self::check( self::CONNECT );
		// phpcs:ignore WordPress.Security.NonceVerification.Missing -- Checked in the line above.
		$typed   = isset( $_POST['address'] ) ? sanitize_text_field( wp_unslash( $_POST['address'] ) ) : '';
		$address = Site_Address::read( $typed );
		if ( null === $address ) {
			self::go_back( 'address' );
		}
		Site_Address::keep( $address );
		// phpcs:ignore WordPress.Security.SafeRedirect.wp_redirect_wp_redirect -- Another site by intent: the one just typed by who manages the shop.
		wp_redirect( $address . '/connect/woocommerce?shop=' . rawurlencode( Site_Address::site() ), 303, 'Aftercare' );
		exit;
	}

	/**
	 * Ends the connection.
	 */
	public static function disconnect(): void {
		self::check( self::DISCONNECT );
		Farewell::say();
		self::go_back( 'disconnected' );
	}

	/**
	 * Makes a page for returns.
	 */
	public static function make_page(): void {
		self::check( self::MAKE_PAGE );
		self::go_back( is_wp_error( Site_Pages::make() ) ? 'no-page' : 'page' );
	}

	/**
	 * Keeps who mails the shopper of a refund.
	 */
	public static function choose_mails(): void {
		self::check( self::MAILS );
		// phpcs:ignore WordPress.Security.NonceVerification.Missing -- Checked in the line above.
		Refund_Mails::keep( isset( $_POST['both'] ) && 'yes' === $_POST['both'] );
		self::go_back( 'saved' );
	}

	/**
	 * Keeps whether product pages show the terms.
	 */
	public static function choose_terms(): void {
		self::check( self::TERMS );
		// phpcs:ignore WordPress.Security.NonceVerification.Missing -- Checked in the line above.
		Terms::choose( isset( $_POST['terms'] ) && 'yes' === $_POST['terms'] );
		self::go_back( 'saved' );
	}

	/**
	 * Keeps whether there is a log.
	 */
	public static function choose_log(): void {
		self::check( self::LOG );
		// phpcs:ignore WordPress.Security.NonceVerification.Missing -- Checked in the line above.
		Log::keep( isset( $_POST['log'] ) && 'yes' === $_POST['log'] );
		self::go_back( 'saved' );
	}

	/**
	 * Says what the last press did.
	 */
	public static function show_notice(): void {
		$notices = array(
			'address'      => array( 'error', __( 'Type the address where Aftercare runs; it begins with https://', 'aftercare' ) ),
			'disconnected' => array( 'success', __( 'The connection has ended.', 'aftercare' ) ),
			'page'         => array( 'success', __( 'The page “Returns” is there.', 'aftercare' ) ),
			'saved'        => array( 'success', __( 'Saved.', 'aftercare' ) ),
			'no-page'      => array( 'error', __( 'WordPress could not make the page.', 'aftercare' ) ),
		);
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Chooses one of the texts above.
		$name = isset( $_GET['aftercare-notice'] ) ? sanitize_key( $_GET['aftercare-notice'] ) : '';
		if ( isset( $notices[ $name ] ) ) {
			wp_admin_notice( esc_html( $notices[ $name ][1] ), array( 'type' => $notices[ $name ][0] ) );
		}
	}

	/**
	 * Only who manages the shop, and only from our own form.
	 *
	 * @param string $action The button.
	 */
	private static function check( string $action ): void {
		check_admin_referer( $action );
		if ( ! current_user_can( 'manage_woocommerce' ) ) {
			wp_die( esc_html__( 'Only who manages the shop may do this.', 'aftercare' ), '', array( 'response' => 403 ) );
		}
	}

	/**
	 * Back to the page, with a word of what happened.
	 *
	 * @param string $notice The word.
	 */
	private static function go_back( string $notice ): void {
		wp_safe_redirect( add_query_arg( 'aftercare-notice', $notice, Settings_Page::address() ), 303, 'Aftercare' );
		exit;
	}
}
