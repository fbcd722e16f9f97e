<?php
/**
 * Which page of the portal does a visitor of this site ask for?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * A request below a page's address: /returns/aftercare/<path>?<query>.
 */
class Page_Request {

	const ENDPOINT   = 'aftercare';
	const MOST_BYTES = 100000;

	/**
	 * Path that every link of the portal begins with: "/returns/aftercare".
	 *
	 * @var string
	 */
	public $base;

	/**
	 * Path within the portal, "/" for its first page.
	 *
	 * @var string
	 */
	public $path = '/';

	/**
	 * Query as sent, without the question mark.
	 *
	 * @var string
	 */
	public $query = '';

	/**
	 * GET or POST.
	 *
	 * @var string
	 */
	public $method = 'GET';

	/**
	 * Form fields as sent.
	 *
	 * @var string
	 */
	public $body = '';

	/**
	 * WordPress takes fields called "order", "name" or "page", even posted ones, for its own questions and would
	 * answer "not found". Below our endpoint they are the portal's. A page, category or product of the shop's own
	 * that is called as our endpoint is keeps its address and its fields.
	 *
	 * @param array $vars WordPress' questions, as it has read them from the address and the fields.
	 */
	public static function keep_fields( $vars ): array {
		global $wp;
		wp_parse_str( (string) $wp->matched_query, $own );
		if ( ! isset( $own['pagename'], $own[ self::ENDPOINT ] ) ) {
			return $vars;
		}
		$path = rtrim( $own['pagename'] . '/' . self::ENDPOINT . '/' . $own[ self::ENDPOINT ], '/' );
		if ( ! get_page_by_path( $path ) ) {
			return $own;
		}
		$vars['pagename'] = $path;
		unset( $vars[ self::ENDPOINT ] );
		return $vars;
	}

	/**
	 * The request, if it asks for the portal on this page; null: it can't be had there.
	 *
	 * @param \WP_Post $page The page.
	 */
	public static function read( $page ): ?self {
		if ( ! self::is_possible( $page ) ) {
			return null;
		}
		$read       = new self();
		$read->base = self::base( $page );
		if ( null === get_query_var( self::ENDPOINT, null ) ) {
			return $read;
		}
		list( $path ) = explode( '?', self::server( 'REQUEST_URI' ), 2 );
		if ( 0 !== strpos( $path, $read->base ) ) {
			return null;
		}
		$rest        = rtrim( substr( $path, strlen( $read->base ) ), '/' );
		$read->path  = '' === $rest ? '/' : $rest;
		$read->query = self::server( 'QUERY_STRING' );
		if ( 'POST' === self::server( 'REQUEST_METHOD' ) ) {
			$read->method = 'POST';
			$read->body   = (string) file_get_contents( 'php://input', false, null, 0, self::MOST_BYTES );
		}
		return $read->is_sound() ? $read : null;
	}

	/**
	 * The way within the portal that an address below a page asks for, whatever page that was; null: none. Where the
	 * page is gone WordPress may no longer know our endpoint in it, so the address itself tells.
	 */
	public static function way_of_gone_page(): ?string {
		list( $path ) = explode( '?', self::server( 'REQUEST_URI' ), 2 );
		if ( 'GET' !== self::server( 'REQUEST_METHOD' ) || 1 !== preg_match( '#^.*/' . self::ENDPOINT . '((?:/.*)?)$#D', $path, $parts ) ) {
			return null;
		}
		$read       = new self();
		$read->path = '/' . trim( $parts[1], '/' );
		$is_portal  = 1 === preg_match( '#^/((find|code)|[lo]/[\w-]+(/.*)?)?$#D', $read->path );
		return $is_portal && $read->is_sound() ? $read->path : null;
	}

	/**
	 * Where the portal stands below a page.
	 *
	 * @param \WP_Post $page The page.
	 */
	public static function base( $page ): string {
		return untrailingslashit( (string) wp_parse_url( get_permalink( $page ), PHP_URL_PATH ) ) . '/' . self::ENDPOINT;
	}

	/**
	 * Has this page addresses below its own? Not with plain permalinks, and not as the front page.
	 *
	 * @param \WP_Post $page The page.
	 */
	public static function is_possible( $page ): bool {
		return '' !== (string) get_option( 'permalink_structure' ) && (int) get_option( 'page_on_front' ) !== $page->ID
			&& 'publish' === $page->post_status && '' === $page->post_password;
	}

	/**
	 * The visitor's address. Behind a proxy of the shop's, a filter may say who is behind it.
	 */
	public static function caller(): string {
		/**
		 * The visitor's address: the portal counts guesses by it, so never take it from what a visitor can send.
		 *
		 * @param string $address REMOTE_ADDR.
		 */
		return (string) apply_filters( 'aftercare_caller', self::server( 'REMOTE_ADDR' ) );
	}

	/**
	 * Was the form sent from a page of this site?
	 */
	public function is_own_form(): bool {
		$origin = self::server( 'HTTP_ORIGIN' );
		$site   = self::server( 'HTTP_SEC_FETCH_SITE' );
		if ( '' !== $site ) {
			return in_array( $site, array( 'same-origin', 'none' ), true );
		}
		return '' === $origin || self::origin( $origin ) === self::origin( home_url() );
	}

	/**
	 * Scheme, host and port of an address.
	 *
	 * @param string $address The address.
	 */
	public static function origin( string $address ): string {
		$parts = wp_parse_url( $address );
		$port  = isset( $parts['port'] ) ? ':' . $parts['port'] : '';
		return strtolower( ( $parts['scheme'] ?? '' ) . '://' . ( $parts['host'] ?? '' ) . $port );
	}

	/**
	 * One way only leads from our page to a page of the portal: no dots, nothing encoded but text.
	 */
	private function is_sound(): bool {
		$is_path  = 1 === preg_match( '#^/([\w%~:@!$&\'()*+,;=.-]+(/[\w%~:@!$&\'()*+,;=.-]+)*)?$#D', $this->path );
		$has_dots = 1 === preg_match( '#(^|/)(\.|%2e)+(/|$)|%2f|%5c|%00#i', $this->path );
		return $is_path && ! $has_dots && strlen( $this->body ) < self::MOST_BYTES
			&& 1 !== preg_match( '/[\x00-\x20\x7f]/', $this->query );
	}

	/**
	 * A word of the request, raw: it goes on to the portal as it came.
	 *
	 * @param string $name Its name.
	 */
	private static function server( string $name ): string {
		// phpcs:ignore WordPress.Security.ValidatedSanitizedInput.InputNotSanitized -- is_sound() and is_own_form() judge it.
		return isset( $_SERVER[ $name ] ) && is_string( $_SERVER[ $name ] ) ? wp_unslash( $_SERVER[ $name ] ) : '';
	}
}
