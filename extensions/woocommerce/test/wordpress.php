<?php
// What of WordPress does the plugin touch? Just enough of it to run the plugin's own classes without a site.

define( 'ABSPATH', __DIR__ . '/' );
define( 'DB_NAME', 'shop' );
define( 'DAY_IN_SECONDS', 86400 );
define( 'EP_PAGES', 4096 );
define( 'WP_LANG_DIR', '/site/languages' );
define( 'AFTERCARE_VERSION', 'test' );
define( 'AFTERCARE_FILE', dirname( __DIR__ ) . '/aftercare.php' );

/** Everything a site keeps or would send out; a test reads it and sets it. */
final class Site {
	public static $options  = array();
	public static $hooks    = array();
	public static $routes   = array();
	public static $sent     = array();
	public static $planned  = array();
	public static $user     = 0;
	public static $may      = array();
	public static $respond  = null;
	public static $query    = array();
	public static $posts    = array();
	public static $users    = array();
	public static $language = 'en_US';
	public static $version  = '6.8';
	public static $in_rest  = true;
}

class WP_Error {
	private $code;
	private $message;
	private $data;
	public function __construct( $code = '', $message = '', $data = null ) {
		list( $this->code, $this->message, $this->data ) = array( $code, $message, $data );
	}
	public function get_error_code() {
		return $this->code;
	}
	public function get_error_message() {
		return $this->message;
	}
	public function get_error_data() {
		return $this->data;
	}
}

class WP_Post {
	public $ID;
	public $post_content  = '';
	public $post_status   = 'publish';
	public $post_password = '';
	public $path          = '';
}

class WP_User {
	public $ID           = 7;
	public $display_name = 'Ann "Q" Ünal';
	public $user_email   = 'ann@example.com';
	public $roles        = array();
	public $may          = array();
}

class WP_REST_Response {
	public $data;
	public $status;
	public $headers;
	public function __construct( $data, $status = 200, $headers = array() ) {
		list( $this->data, $this->status, $this->headers ) = array( $data, $status, $headers );
	}
	public function header( $name, $value ) {
		$this->headers[ $name ] = $value;
	}
}

/** A request as a route gets it. */
final class Rest_Call implements ArrayAccess {
	private $body;
	private $path;
	public function __construct( $body = null, array $path = array() ) {
		list( $this->body, $this->path ) = array( $body, $path );
	}
	public function get_json_params() {
		return $this->body;
	}
	public function offsetExists( $name ): bool {
		return isset( $this->path[ $name ] );
	}
	#[\ReturnTypeWillChange]
	public function offsetGet( $name ) {
		return $this->path[ $name ] ?? null;
	}
	public function offsetSet( $name, $value ): void {
	}
	public function offsetUnset( $name ): void {
	}
}

function is_wp_error( $thing ) {
	return $thing instanceof WP_Error;
}
function add_action( $name, $callback, $priority = 10, $count = 1 ) {
	Site::$hooks[ $name ][] = array( $callback, $count );
}
function add_filter( $name, $callback, $priority = 10, $count = 1 ) {
	add_action( $name, $callback, $priority, $count );
}
function remove_action( $name, $callback ) {
	Site::$hooks[ $name ] = array_filter(
		Site::$hooks[ $name ] ?? array(),
		function ( $hook ) use ( $callback ) {
			return $hook[0] !== $callback;
		}
	);
}
function remove_filter( $name, $callback ) {
	remove_action( $name, $callback );
}
function apply_filters( $name, $value, ...$more ) {
	foreach ( Site::$hooks[ $name ] ?? array() as $hook ) {
		$value = call_user_func_array( $hook[0], array_slice( array_merge( array( $value ), $more ), 0, $hook[1] ) );
	}
	return $value;
}
function do_action( $name, ...$more ) {
	foreach ( Site::$hooks[ $name ] ?? array() as $hook ) {
		call_user_func_array( $hook[0], array_slice( $more, 0, $hook[1] ) );
	}
}
function get_option( $name, $other = false ) {
	return Site::$options[ $name ] ?? $other;
}
function update_option( $name, $value, $autoload = null ) {
	Site::$options[ $name ] = $value;
}
function delete_option( $name ) {
	unset( Site::$options[ $name ] );
}
function register_rest_route( $name, $path, $routes ) {
	foreach ( $routes as $route ) {
		Site::$routes[ $route['methods'] . ' ' . $path ] = $route;
	}
}
function user_can( $user, $capability ) {
	return in_array( $capability, $user->may, true );
}

function current_user_can( $capability ) {
	return in_array( $capability, Site::$may, true );
}
function rest_authorization_required_code() {
	return Site::$user > 0 ? 403 : 401;
}
function wp_is_serving_rest_request() {
	return Site::$in_rest;
}
function get_userdata( $id ) {
	return Site::$users[ $id ] ?? false;
}
function get_current_user_id() {
	return Site::$user;
}
function wp_remote_post( $url, $args ) {
	return wp_remote_request( $url, array( 'method' => 'POST' ) + $args );
}
function wp_remote_request( $url, $args ) {
	Site::$sent[] = array( 'url' => $url ) + $args;
	$reply        = Site::$respond ? call_user_func( Site::$respond, $url, $args ) : array( 'status' => 200 );
	do_action( 'http_api_debug', $reply, 'response', 'test', $args, $url );
	return $reply;
}
function wp_remote_retrieve_response_code( $reply ) {
	return is_wp_error( $reply ) ? '' : $reply['status'];
}
function wp_remote_retrieve_header( $reply, $name ) {
	return $reply['headers'][ $name ] ?? '';
}
function wp_remote_retrieve_body( $reply ) {
	return is_wp_error( $reply ) ? '' : ( $reply['body'] ?? '' );
}
function as_next_scheduled_action( $hook ) {
	return Site::$planned[ $hook ] ?? false;
}
function as_schedule_single_action( $at, $hook ) {
	Site::$planned[ $hook ] = $at;
}
function as_unschedule_all_actions( $hook ) {
	unset( Site::$planned[ $hook ] );
}
function wp_json_encode( $value, $flags = 0 ) {
	return json_encode( $value, $flags );
}
function wp_unslash( $value ) {
	return $value;
}
function wp_parse_url( $url, $part = -1 ) {
	return parse_url( $url, $part );
}
function wp_parse_str( $text, &$fields ) {
	parse_str( $text, $fields );
}
function untrailingslashit( $text ) {
	return rtrim( $text, '/' );
}
function home_url( $path = '' ) {
	return 'https://shop.example' . $path;
}
function admin_url( $path = '' ) {
	return home_url( '/wp-admin/' . $path );
}
function esc_url_raw( $url ) {
	return preg_match( '/[\s<>"\']/', $url ) ? '' : $url;
}
function esc_url( $url ) {
	return htmlspecialchars( $url, ENT_QUOTES );
}
function esc_html( $text ) {
	return htmlspecialchars( $text, ENT_QUOTES );
}
function esc_attr( $text ) {
	return htmlspecialchars( $text, ENT_QUOTES );
}
function sanitize_text_field( $text ) {
	return trim( preg_replace( '/[\r\n\t ]+/', ' ', strip_tags( $text ) ) );
}
function get_bloginfo() {
	return Site::$version;
}
function determine_locale() {
	return Site::$language;
}
function get_query_var( $name, $other = '' ) {
	return Site::$query[ $name ] ?? $other;
}
function get_permalink( $page ) {
	return home_url( $page->path );
}
function get_posts() {
	return Site::$posts;
}
function get_page_by_path( $path ) {
	foreach ( Site::$posts as $post ) {
		if ( trim( $post->path, '/' ) === $path ) {
			return $post;
		}
	}
	return null;
}
function has_block( $name, $content ) {
	return false !== strpos( $content, '<!-- wp:' . $name );
}
function has_shortcode( $content, $name ) {
	return false !== strpos( $content, '[' . $name );
}
function add_query_arg( $name, $value, $url ) {
	return $url . '?' . $name . '=' . $value;
}
function wp_cache_flush() {
}
function get_block_wrapper_attributes() {
	return 'class="wp-block-aftercare-returns"';
}
if ( ! function_exists( 'mb_substr' ) ) {
	// WordPress itself stands in for it where PHP came without.
	function mb_substr( $text, $from, $length = null ) {
		preg_match_all( '/./us', $text, $signs );
		return implode( '', array_slice( $signs[0], $from, $length ) );
	}
}
function wp_kses( $html, $allowed, $protocols ) {
	return preg_replace_callback(
		'#<(/?)([a-z][a-z0-9]*)([^>]*)>#i',
		function ( $tag ) use ( $allowed, $protocols ) {
			$names = $allowed[ strtolower( $tag[2] ) ] ?? null;
			preg_match_all( '/([a-z-]+)(="([^"]*)")?/i', $tag[3], $all, PREG_SET_ORDER );
			$kept = '';
			foreach ( $all as $one ) {
				$is_safe = ! preg_match( '/^\s*([a-z]+):/i', $one[3] ?? '', $scheme ) || in_array( strtolower( $scheme[1] ), $protocols, true );
				$kept   .= isset( $names[ strtolower( $one[1] ) ] ) && $is_safe ? ' ' . $one[0] : '';
			}
			return null === $names ? '' : '<' . $tag[1] . $tag[2] . $kept . '>';
		},
		$html
	);
}
function wp_enqueue_style( $name, $url ) {
	Site::$sent[] = array( 'style' => $url );
}
function is_page() {
	return false;
}
function wp_add_privacy_policy_content() {
}
function get_post_type( $id ) {
	return Site::$posts[ $id ] ?? 'page';
}
function wp_get_post_parent_id() {
	return 10;
}
