<?php
/**
 * What of Aftercare can stand on this site's pages, and where does it stand?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * The one list: what joins later (tracking, help, true cost) is one more row and one more folder in blocks/.
 */
class Site_Pages {

	const SHORTCODE = 'aftercare';
	const BLOCKS    = array(
		// Folder and name of the block => where it begins in the portal.
		'returns' => '/',
	);

	/**
	 * Does this text hold one of the blocks or the shortcode?
	 *
	 * @param string $content The text.
	 */
	public static function has_block( string $content ): bool {
		foreach ( array_keys( self::BLOCKS ) as $name ) {
			if ( has_block( 'aftercare/' . $name, $content ) ) {
				return true;
			}
		}
		return has_shortcode( $content, self::SHORTCODE );
	}

	/**
	 * The pages that hold one, oldest first.
	 *
	 * @return \WP_Post[]
	 */
	public static function all(): array {
		$found = array();
		foreach ( array( 'wp:aftercare/', '[' . self::SHORTCODE ) as $sign ) {
			$pages = get_posts(
				array(
					'post_type'      => 'page',
					'post_status'    => 'publish',
					'posts_per_page' => 20,
					'orderby'        => 'ID',
					'order'          => 'ASC',
					's'              => $sign,
					'search_columns' => array( 'post_content' ),
					'sentence'       => true,
				)
			);
			foreach ( $pages as $page ) {
				if ( self::has_block( $page->post_content ) ) {
					$found[ $page->ID ] = $page;
				}
			}
		}
		ksort( $found );
		return array_values( $found );
	}

	/**
	 * Addresses of these pages.
	 *
	 * @return string[]
	 */
	public static function addresses(): array {
		return array_map( 'get_permalink', self::all() );
	}

	/**
	 * Where the portal's pages stand below one of these; null: none of them can hold it.
	 */
	public static function portal(): ?string {
		foreach ( self::all() as $page ) {
			if ( Page_Request::is_possible( $page ) ) {
				return Page_Request::origin( home_url() ) . Page_Request::base( $page );
			}
		}
		return null;
	}

	/**
	 * The page WooCommerce keeps the shop's refund policy on, once it is published; null: there is none.
	 */
	public static function refund_page(): ?int {
		$id = (int) get_option( 'woocommerce_refund_returns_page_id', 0 );
		return $id > 0 && 'publish' === get_post_status( $id ) ? $id : null;
	}

	/**
	 * The page that links lead to, or null.
	 *
	 * @return \WP_Post|null
	 */
	public static function main() {
		$pages = self::all();
		return $pages[0] ?? null;
	}

	/**
	 * Makes a page with the block of returns.
	 *
	 * @return int|\WP_Error
	 */
	public static function make() {
		return wp_insert_post(
			array(
				'post_type'    => 'page',
				'post_status'  => 'publish',
				'post_title'   => __( 'Returns', 'aftercare' ),
				'post_content' => '<!-- wp:aftercare/returns /-->',
			),
			true
		);
	}
}
