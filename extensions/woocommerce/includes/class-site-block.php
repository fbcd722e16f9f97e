<?php
/**
 * What do the block and the shortcode show?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * The portal itself where the page can hold it, else a button that leads there.
 */
class Site_Block {

	/**
	 * Registers the blocks and the shortcode.
	 */
	public static function register(): void {
		foreach ( array_keys( Site_Pages::BLOCKS ) as $name ) {
			self::register_one( $name, array( self::class, 'render_block' ) );
		}
		add_shortcode( Site_Pages::SHORTCODE, array( self::class, 'draw' ) );
	}

	/**
	 * Registers a block with the words of its script.
	 *
	 * @param string   $name   Its folder.
	 * @param callable $render What draws it.
	 */
	public static function register_one( string $name, callable $render ): void {
		$type = register_block_type( dirname( AFTERCARE_FILE ) . '/blocks/' . $name, array( 'render_callback' => $render ) );
		foreach ( $type ? $type->editor_script_handles : array() as $handle ) {
			wp_set_script_translations( $handle, 'aftercare', dirname( AFTERCARE_FILE ) . '/languages' );
		}
	}

	/**
	 * The block, in a wrapper that bears what was chosen in the editor.
	 */
	public static function render_block(): string {
		$inside = self::draw();
		return '' === $inside ? '' : '<div ' . get_block_wrapper_attributes() . '>' . $inside . '</div>';
	}

	/**
	 * What stands inside.
	 */
	public static function draw(): string {
		$connection = Connection::get();
		if ( ! $connection ) {
			return self::draw_not_connected();
		}
		$fragment = Page_Mode::fragment();
		if ( ! $fragment ) {
			return self::draw_way_out( $connection );
		}
		if ( '' !== $fragment->stylesheet ) {
			// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- Its name changes with its content.
			wp_enqueue_style( 'aftercare-portal', $fragment->stylesheet, array(), null );
		}
		return ( Page_Mode::is_first_page() ? Shopper::draw_orders() : '' ) . $fragment->html;
	}

	/**
	 * A button to the portal.
	 *
	 * @param Connection $connection The connection.
	 */
	private static function draw_way_out( Connection $connection ): string {
		return sprintf(
			'<form class="aftercare-way" action="%s/" method="get"><button type="submit" class="wp-element-button button">%s</button></form>',
			esc_url( $connection->portal_url ),
			esc_html__( 'Return an order', 'aftercare' )
		);
	}

	/**
	 * Who manages the shop is told what to do; nobody else sees anything.
	 */
	private static function draw_not_connected(): string {
		if ( ! current_user_can( 'manage_woocommerce' ) ) {
			return '';
		}
		return sprintf(
			'<p>%s <a href="%s">%s</a></p>',
			esc_html__( 'Only you see this: the shop is not connected to Aftercare yet.', 'aftercare' ),
			esc_url( Settings_Page::address() ),
			esc_html__( 'Connect it', 'aftercare' )
		);
	}
}
