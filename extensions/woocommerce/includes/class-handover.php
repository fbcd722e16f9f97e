<?php
/**
 * How does a signed word reach Aftercare without standing in an address?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * A page whose one form the browser sends by itself, or at one press without script.
 */
class Handover {

	/**
	 * Shows the page, and ends the request.
	 *
	 * @param string $address Where the form goes.
	 * @param string $token   The signed word.
	 * @param string $label   What the button says.
	 */
	public static function post( string $address, string $token, string $label ): void {
		nocache_headers();
		header( 'Content-Type: text/html; charset=utf-8' );
		header( 'Referrer-Policy: origin' );
		header( 'X-Frame-Options: DENY' );
		printf(
			'<!doctype html><html %1$s><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>%2$s</title></head><body><form id="aftercare" method="post" action="%3$s"><input type="hidden" name="token" value="%4$s"><button type="submit">%2$s</button></form>',
			get_language_attributes(), // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- WordPress' own, escaped there.
			esc_html( $label ),
			esc_url( $address ),
			esc_attr( $token )
		);
		wp_print_inline_script_tag( 'document.getElementById("aftercare").submit()' );
		echo '</body></html>';
		exit;
	}
}
