<?php
/**
 * What does the portal answer, and what of it may stand on this site?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * One page of the portal, fetched and made harmless: it is markup without script, whoever sent it.
 */
class Fragment {

	/**
	 * HTTP's status.
	 *
	 * @var int
	 */
	public $status;

	/**
	 * Where to go on instead, a path below the base; or null.
	 *
	 * @var string|null
	 */
	public $location = null;

	/**
	 * Title of the page.
	 *
	 * @var string
	 */
	public $title = '';

	/**
	 * Address of the style sheet.
	 *
	 * @var string
	 */
	public $stylesheet = '';

	/**
	 * The markup.
	 *
	 * @var string
	 */
	public $html = '';

	/**
	 * Asks the portal; null when there is no page to show.
	 *
	 * @param Connection   $connection The connection.
	 * @param Page_Request $asked      Which page.
	 * @param int|null     $order_id   An order the visitor owns.
	 */
	public static function fetch( Connection $connection, Page_Request $asked, ?int $order_id = null ): ?self {
		$token = Token::page( $connection, $asked->base, Page_Request::caller(), $order_id );
		$query = '' === $asked->query ? '' : '?' . $asked->query;
		$reply = wp_remote_request(
			$connection->callback_url . '/page' . $asked->path . $query,
			array(
				'method'      => $asked->method,
				'timeout'     => 10,
				'redirection' => 0,
				'body'        => 'POST' === $asked->method ? $asked->body : null,
				'headers'     => array_filter(
					array(
						'Authorization'   => 'Bearer ' . $token,
						'Accept-Language' => str_replace( '_', '-', determine_locale() ),
						'Content-Type'    => 'POST' === $asked->method ? 'application/x-www-form-urlencoded' : '',
					)
				),
			)
		);
		$read  = is_wp_error( $reply ) ? null : self::read( $reply, $connection, $asked->base );
		if ( null === $read ) {
			Log::warn( 'no page', array( 'method' => $asked->method ) + Log::of_reply( $reply ) );
		}
		return $read;
	}

	/**
	 * Reads an answer.
	 *
	 * @param array      $reply      The answer.
	 * @param Connection $connection The connection.
	 * @param string     $base       What a way on must begin with.
	 */
	private static function read( array $reply, Connection $connection, string $base ): ?self {
		$read         = new self();
		$read->status = (int) wp_remote_retrieve_response_code( $reply );
		if ( $read->status >= 300 && $read->status < 400 ) {
			$location       = (string) wp_remote_retrieve_header( $reply, 'location' );
			$read->location = 1 === preg_match( '#^' . preg_quote( $base, '#' ) . '([/?\#][\x21-\x7e]*)?$#D', $location ) ? $location : null;
			return null === $read->location ? null : $read;
		}
		$title = wp_remote_retrieve_header( $reply, 'x-aftercare-title' );
		if ( ! is_string( $title ) || '' === $title || $read->status >= 500 ) {
			return null;
		}
		$stylesheet       = (string) wp_remote_retrieve_header( $reply, 'x-aftercare-stylesheet' );
		$origins          = array_map( array( Page_Request::class, 'origin' ), array( $connection->app_url, $connection->portal_url, $connection->callback_url ) );
		$read->stylesheet = in_array( Page_Request::origin( $stylesheet ), $origins, true ) ? $stylesheet : '';
		$read->title      = sanitize_text_field( rawurldecode( $title ) );
		$read->html       = self::clean( wp_remote_retrieve_body( $reply ) );
		return $read;
	}

	/**
	 * Lets through what the portal is made of, and no script.
	 *
	 * @param string $html The markup.
	 */
	public static function clean( string $html ): string {
		$any  = array_fill_keys( explode( ' ', 'id class lang dir title role hidden tabindex aria-label aria-labelledby aria-describedby aria-hidden aria-invalid aria-current aria-live aria-expanded data-*' ), true );
		$tags = array_fill_keys( explode( ' ', 'div section nav main header footer aside article p span bdi b i strong em small q br hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd address figure figcaption table caption thead tbody tr legend summary mark abbr s sub sup' ), $any );
		$more = array(
			'a'        => 'href hreflang rel target download referrerpolicy',
			'form'     => 'action method accept-charset novalidate autocomplete',
			'label'    => 'for',
			'input'    => 'type name value checked disabled required readonly min max step pattern minlength maxlength placeholder autocomplete autocapitalize spellcheck inputmode enterkeyhint accept multiple size list',
			'select'   => 'name required disabled multiple size autocomplete',
			'optgroup' => 'label disabled',
			'option'   => 'value selected disabled label',
			'textarea' => 'name rows cols required disabled readonly minlength maxlength placeholder autocomplete autocapitalize spellcheck',
			'button'   => 'type name value disabled formaction formmethod formnovalidate',
			'fieldset' => 'disabled',
			'details'  => 'open name',
			'output'   => 'for name',
			'time'     => 'datetime',
			'img'      => 'src alt width height loading decoding referrerpolicy srcset sizes',
			'th'       => 'scope colspan rowspan',
			'td'       => 'colspan rowspan',
			'progress' => 'value max',
		);
		foreach ( $more as $tag => $names ) {
			$tags[ $tag ] = $any + array_fill_keys( explode( ' ', $names ), true );
		}
		$html = (string) preg_replace( '#<(script|style)\b.*?(</\1\s*>|$)#is', '', $html );
		return wp_kses( $html, $tags, array( 'http', 'https', 'mailto', 'tel' ) );
	}
}
