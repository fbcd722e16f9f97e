<?php
/**
 * What does who manages the shop see and do in wp-admin?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * One page below WooCommerce: how things stand, and the next step as a button.
 */
class Settings_Page {

	const SLUG = 'aftercare';

	/**
	 * Hooks into wp-admin.
	 */
	public static function hook(): void {
		add_action( 'admin_menu', array( self::class, 'add_menu' ), 60 );
		add_action( 'admin_post_' . Staff_Entry::ACTION, array( Staff_Entry::class, 'open' ) );
		add_filter( 'plugin_action_links_' . plugin_basename( AFTERCARE_FILE ), array( self::class, 'add_link' ) );
		Settings_Actions::hook();
	}

	/**
	 * The page's address.
	 */
	public static function address(): string {
		return admin_url( 'admin.php?page=' . self::SLUG );
	}

	/**
	 * The entry below WooCommerce.
	 */
	public static function add_menu(): void {
		add_submenu_page( 'woocommerce', 'Aftercare', 'Aftercare', 'manage_woocommerce', self::SLUG, array( self::class, 'show' ) );
	}

	/**
	 * "Settings" in the list of plugins.
	 *
	 * @param string[] $links What stands there already.
	 */
	public static function add_link( $links ): array {
		$link = sprintf( '<a href="%s">%s</a>', esc_url( self::address() ), esc_html__( 'Settings', 'aftercare' ) );
		return array_merge( array( $link ), $links );
	}

	/**
	 * Shows the page.
	 */
	public static function show(): void {
		echo '<div class="wrap"><h1>Aftercare</h1>';
		Settings_Actions::show_notice();
		$is_connected = null !== Connection::get();
		if ( $is_connected ) {
			self::show_connected();
		} else {
			self::show_not_connected();
		}
		self::show_log();
		if ( $is_connected ) {
			self::show_end();
		}
		echo '</div>';
	}

	/**
	 * One field, one button.
	 */
	private static function show_not_connected(): void {
		printf( '<p>%s</p>', esc_html__( 'Returns and refunds, on your own pages. Connect the shop once; nothing is sent before you do.', 'aftercare' ) );
		self::open_form( Settings_Actions::CONNECT );
		printf(
			'<p><label for="aftercare-address">%s</label><br><input class="regular-text code" type="url" id="aftercare-address" name="address" value="%s" required placeholder="https://"></p>',
			esc_html__( 'Where Aftercare runs', 'aftercare' ),
			esc_attr( Site_Address::app() )
		);
		self::draw_button( Settings_Actions::CONNECT, __( 'Connect', 'aftercare' ), 'primary' );
		printf( '<p class="description">%s</p></form>', esc_html__( 'WooCommerce then asks you to let Aftercare read and change orders.', 'aftercare' ) );
	}

	/**
	 * How things stand.
	 */
	private static function show_connected(): void {
		$address = Site_Address::app();
		/* translators: %s: address of Aftercare. */
		printf( '<p><span aria-hidden="true">✓</span> %s</p>', esc_html( sprintf( __( 'Connected to %s.', 'aftercare' ), $address ) ) );
		printf( '<p><a class="button button-primary button-hero" href="%s">%s</a></p>', esc_url( Staff_Entry::address() ), esc_html__( 'Open Aftercare', 'aftercare' ) );
		self::show_news();
		self::show_pages();
		self::show_terms();
		self::show_mails();
	}

	/**
	 * The way out.
	 */
	private static function show_end(): void {
		printf( '<h2>%s</h2><p>%s</p>', esc_html__( 'End the connection', 'aftercare' ), esc_html__( 'Shoppers can no longer ask for returns here. What was refunded stays as it is.', 'aftercare' ) );
		self::open_form( Settings_Actions::DISCONNECT );
		self::draw_button( Settings_Actions::DISCONNECT, __( 'Disconnect', 'aftercare' ), 'delete' );
		echo '</form>';
	}

	/**
	 * Has Aftercare been told everything?
	 */
	private static function show_news(): void {
		$waiting = count( Outbox::waiting( 100 ) );
		$words   = 0 === $waiting
			? __( 'Aftercare has been told of every change to orders.', 'aftercare' )
			/* translators: %d: number of changes. */
			: sprintf( _n( '%d change waits to be told; it is tried again by itself.', '%d changes wait to be told; they are tried again by themselves.', $waiting, 'aftercare' ), $waiting );
		printf( '<h2>%s</h2><p>%s</p>', esc_html__( 'News of orders', 'aftercare' ), esc_html( $words ) );
	}

	/**
	 * Where do shoppers ask for returns?
	 */
	private static function show_pages(): void {
		printf( '<h2>%s</h2>', esc_html__( 'Your page for returns', 'aftercare' ) );
		$pages = Site_Pages::all();
		foreach ( $pages as $page ) {
			printf( '<p><a href="%s">%s</a></p>', esc_url( get_permalink( $page ) ), esc_html( get_the_title( $page ) ) );
		}
		if ( ! $pages ) {
			printf( '<p>%s</p>', esc_html__( 'No page holds the block “Aftercare: returns” or the shortcode [aftercare] yet.', 'aftercare' ) );
			self::open_form( Settings_Actions::MAKE_PAGE );
			self::draw_button( Settings_Actions::MAKE_PAGE, __( 'Make the page “Returns”', 'aftercare' ), 'secondary' );
			echo '</form>';
		}
		if ( '' === (string) get_option( 'permalink_structure' ) ) {
			printf( '<p>%s</p>', esc_html__( 'Your permalinks are “Plain”, so the page shows a button that leads to Aftercare. With any other permalinks the portal stands on the page itself.', 'aftercare' ) );
		}
	}

	/**
	 * Do product pages tell what holds for sending things back?
	 */
	private static function show_terms(): void {
		printf( '<h2>%s</h2>', esc_html__( 'Terms for returns on product pages', 'aftercare' ) );
		self::open_form( Settings_Actions::TERMS );
		printf(
			'<p><label><input type="checkbox" name="terms" value="yes"%s> %s</label></p><p class="description">%s</p>',
			checked( Terms::are_shown(), true, false ),
			esc_html__( 'Every product page shows the terms, below the button to buy', 'aftercare' ),
			esc_html__( 'They are those of the policy in Aftercare for the product and the shopper\'s country. Elsewhere they stand where you put the block “Aftercare: terms for returns” or the shortcode [aftercare_terms].', 'aftercare' )
		);
		self::draw_button( Settings_Actions::TERMS, __( 'Save', 'aftercare' ), 'secondary' );
		echo '</form>';
	}

	/**
	 * Who mails the shopper of a refund?
	 */
	private static function show_mails(): void {
		printf( '<h2>%s</h2>', esc_html__( 'Mails about refunds', 'aftercare' ) );
		self::open_form( Settings_Actions::MAILS );
		printf(
			'<p><label><input type="checkbox" name="both" value="yes"%s> %s</label></p><p class="description">%s</p>',
			checked( Refund_Mails::wants_both(), true, false ),
			esc_html__( 'WooCommerce mails refunds that Aftercare makes, too', 'aftercare' ),
			esc_html__( 'Otherwise the shopper gets one mail, from Aftercare, as soon as the money is known to be sent. Refunds you make in WooCommerce yourself are mailed by WooCommerce either way.', 'aftercare' )
		);
		self::draw_button( Settings_Actions::MAILS, __( 'Save', 'aftercare' ), 'secondary' );
		echo '</form>';
	}

	/**
	 * Is what the plugin does written down?
	 */
	private static function show_log(): void {
		printf( '<h2>%s</h2>', esc_html__( 'Log', 'aftercare' ) );
		self::open_form( Settings_Actions::LOG );
		printf(
			'<p><label><input type="checkbox" name="log" value="yes"%s> %s</label></p><p class="description">%s',
			checked( Log::is_on(), true, false ),
			esc_html__( 'Keep a log of what the plugin does', 'aftercare' ),
			esc_html__( 'For whoever helps you when something goes wrong. It holds numbers and states of orders, refunds and calls; nobody’s name, address or words stand in it. WooCommerce keeps it with its own logs, and as long.', 'aftercare' )
		);
		if ( Log::is_on() ) {
			printf( ' <a href="%s">%s</a>', esc_url( Log::address() ), esc_html__( 'Read the log', 'aftercare' ) );
		}
		echo '</p>';
		self::draw_button( Settings_Actions::LOG, __( 'Save', 'aftercare' ), 'secondary' );
		echo '</form>';
	}

	/**
	 * The button of a form, named as what it does: there are several on the page.
	 *
	 * @param string $action What it does.
	 * @param string $label  What it says.
	 * @param string $kind   How it looks.
	 */
	private static function draw_button( string $action, string $label, string $kind ): void {
		echo '<p>';
		submit_button( $label, $kind, 'submit', false, array( 'id' => $action ) );
		echo '</p>';
	}

	/**
	 * Opens a form that only this page can send.
	 *
	 * @param string $action What it does.
	 */
	private static function open_form( string $action ): void {
		printf( '<form method="post" action="%s"><input type="hidden" name="action" value="%s">', esc_url( admin_url( 'admin-post.php' ) ), esc_attr( $action ) );
		wp_nonce_field( $action );
	}
}
