<?php
/**
 * How does the whole portal stand inside one page of this site?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * Fetches the portal's page before the theme writes its first byte, so that redirects, status and title are the page's.
 */
class Page_Mode {

	/**
	 * What was fetched in this request; false: nothing yet.
	 *
	 * @var Fragment|null|false
	 */
	private static $fragment = false;

	/**
	 * Does the visitor stand below the page's own address?
	 *
	 * @var bool
	 */
	private static $is_below = false;

	/**
	 * Hooks into WordPress.
	 */
	public static function hook(): void {
		add_action( 'init', array( self::class, 'add_endpoint' ) );
		add_filter( 'request', array( Page_Request::class, 'keep_fields' ), 1 );
		add_action( 'template_redirect', array( self::class, 'leave_gone_page' ), 4 );
		add_action( 'template_redirect', array( self::class, 'fetch_early' ), 5 );
		add_filter( 'redirect_canonical', array( self::class, 'keep_address' ) );
		add_filter( 'document_title_parts', array( self::class, 'title' ) );
		add_filter( 'wp_robots', array( self::class, 'robots' ) );
	}

	/**
	 * Pages have addresses below their own.
	 */
	public static function add_endpoint(): void {
		add_rewrite_endpoint( Page_Request::ENDPOINT, EP_PAGES );
	}

	/**
	 * WordPress would add a slash to every address of the portal, one more journey each.
	 *
	 * @param string|false $address Where WordPress would go.
	 * @return string|false
	 */
	public static function keep_address( $address ) {
		return null === get_query_var( Page_Request::ENDPOINT, null ) ? $address : false;
	}

	/**
	 * Mails may lead below a page that is there no more: the same page of the portal stands at its own host.
	 */
	public static function leave_gone_page(): void {
		$connection = Connection::get();
		$way        = $connection && is_404() ? Page_Request::way_of_gone_page() : null;
		if ( null === $way || headers_sent() ) {
			return;
		}
		nocache_headers();
		// phpcs:ignore WordPress.Security.SafeRedirect.wp_redirect_wp_redirect -- Another site by intent: the portal this shop is connected to.
		wp_redirect( $connection->portal_url . $way, 302, 'Aftercare' );
		exit;
	}

	/**
	 * Fetches where it is sure that the portal stands on the page.
	 */
	public static function fetch_early(): void {
		$page = is_page() ? get_queried_object() : null;
		if ( ! $page instanceof \WP_Post || is_feed() ) {
			return;
		}
		self::$is_below = null !== get_query_var( Page_Request::ENDPOINT, null );
		if ( self::$is_below || Site_Pages::has_block( $page->post_content ) ) {
			self::fetch( $page );
		}
	}

	/**
	 * The portal's page for the block to show; null: there is none.
	 */
	public static function fragment(): ?Fragment {
		if ( false === self::$fragment && is_page() && ! is_admin() && ! wp_is_serving_rest_request() ) {
			self::fetch( get_queried_object() );
		}
		return self::$fragment ? self::$fragment : null;
	}

	/**
	 * Does the visitor stand on the portal's first page?
	 */
	public static function is_first_page(): bool {
		return ! self::$is_below;
	}

	/**
	 * The title of the portal's page, once the visitor has gone into it.
	 *
	 * @param array $parts WordPress' title.
	 */
	public static function title( $parts ): array {
		if ( self::$is_below && self::$fragment && '' !== self::$fragment->title ) {
			$parts['title'] = self::$fragment->title;
		}
		return $parts;
	}

	/**
	 * What is one shopper's is nobody's to find.
	 *
	 * @param array $robots WordPress' words for robots.
	 */
	public static function robots( $robots ): array {
		return self::$is_below ? array( 'noindex' => true ) + $robots : $robots;
	}

	/**
	 * Fetches, and goes on where the portal sends the visitor.
	 *
	 * @param \WP_Post $page The page.
	 */
	private static function fetch( $page ): void {
		self::$fragment = null;
		$connection     = Connection::get();
		$asked          = $connection ? Page_Request::read( $page ) : null;
		if ( ! $connection || ! $asked ) {
			return;
		}
		if ( 'POST' === $asked->method && ! $asked->is_own_form() ) {
			self::leave( $asked->base );
		}
		self::forbid_keeping();
		$order_id = null;
		if ( '/enter' === $asked->path ) {
			$order_id     = Shopper::order_of_query( $asked->query );
			$asked->query = '';
			if ( null === $order_id ) {
				self::leave( $asked->base );
			}
		}
		$fragment = Fragment::fetch( $connection, $asked, $order_id );
		if ( $fragment && null !== $fragment->location ) {
			self::leave( $fragment->location );
		}
		self::$fragment = $fragment;
		if ( $fragment && self::$is_below && ! headers_sent() ) {
			status_header( $fragment->status );
		}
	}

	/**
	 * Nobody on the way may keep what is one shopper's, nor tell others its address.
	 */
	private static function forbid_keeping(): void {
		if ( ! defined( 'DONOTCACHEPAGE' ) ) {
			// phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedConstantFound -- The word every cache plugin reads.
			define( 'DONOTCACHEPAGE', true );
		}
		if ( ! headers_sent() ) {
			nocache_headers();
			header( 'Referrer-Policy: same-origin' );
		}
	}

	/**
	 * Goes on to another page of this site.
	 *
	 * @param string $path Its path.
	 */
	private static function leave( string $path ): void {
		if ( headers_sent() ) {
			return;
		}
		nocache_headers();
		wp_safe_redirect( Page_Request::origin( home_url() ) . $path, 303, 'Aftercare' );
		exit;
	}
}
