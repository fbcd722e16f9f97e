<?php
/**
 * Which terms for returns has Aftercare handed over, and are they shown on product pages?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * Sentences ready in each language, kept in one option that is read only where they are shown.
 */
class Terms {

	const OPTION  = 'aftercare_terms';
	const SHOWN   = 'aftercare_terms_shown';
	const ASPECTS = array( 'answer', 'days', 'wayBack', 'restocking' );
	const MOST    = 200000;
	// As it came over the line: escaped, a Cyrillic or Arabic letter would count three times.
	const AS_SENT = JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES;

	/**
	 * What was handed over last, or null: v, texts, cases, others, rights, and by some giftCards; link.
	 */
	public static function get(): ?array {
		$kept = get_option( self::OPTION );
		return is_array( $kept ) && 1 === ( $kept['v'] ?? null ) ? $kept : null;
	}

	/**
	 * Keeps what Aftercare hands over; words say what is wrong with it.
	 *
	 * @param mixed $body The decoded JSON.
	 */
	public static function keep( $body ): ?string {
		$wrong = self::wrong( $body );
		if ( null !== $wrong ) {
			return $wrong;
		}
		$told = array_flip( array( 'v', 'texts', 'cases', 'others', 'giftCards', 'rights' ) );
		$kept = array( 'link' => self::link() ) + array_intersect_key( $body, $told );
		update_option( self::OPTION, $kept, false );
		return null;
	}

	/**
	 * Forgets them, as the connection ends.
	 */
	public static function forget(): void {
		delete_option( self::OPTION );
	}

	/**
	 * Does every product page show them by itself?
	 */
	public static function are_shown(): bool {
		return 'no' !== get_option( self::SHOWN );
	}

	/**
	 * Keeps what the shop chooses.
	 *
	 * @param bool $shown On every product page.
	 */
	public static function choose( bool $shown ): void {
		update_option( self::SHOWN, $shown ? 'yes' : 'no' );
	}

	/**
	 * The page of all terms, looked for now: on product pages there is no time for it.
	 */
	private static function link(): string {
		$connection = Connection::get();
		$portal     = Site_Pages::portal() ?? ( $connection ? $connection->portal_url : null );
		return null === $portal ? '' : untrailingslashit( $portal ) . '/returns-policy';
	}

	/**
	 * What is wrong with terms; null: nothing.
	 *
	 * @param mixed $body What was sent or kept.
	 */
	private static function wrong( $body ): ?string {
		if ( ! is_array( $body ) || 1 !== ( $body['v'] ?? null ) || strlen( (string) wp_json_encode( $body, self::AS_SENT ) ) > self::MOST ) {
			return 'v: 1, and not too much of it';
		}
		if ( ! self::are_all( $body['texts'] ?? null, array( self::class, 'is_text' ) ) ) {
			return 'texts: sentences by language';
		}
		// An Aftercare of before says nothing of gift cards.
		$absent = array(
			'others'    => -1,
			'rights'    => -1,
			'giftCards' => $body['rights'] ?? -1,
		);
		foreach ( $absent as $name => $place ) {
			if ( ! isset( $body['texts'][ $body[ $name ] ?? $place ] ) ) {
				return $name . ': the place of a text';
			}
		}
		$is_case = function ( $one ) use ( $body ) {
			return self::is_case( $one, $body['texts'] );
		};
		return self::are_all( $body['cases'] ?? null, $is_case ) ? null : 'cases: what holds where';
	}

	/**
	 * Is it a list of such things?
	 *
	 * @param mixed    $all The list.
	 * @param callable $is  What each must be.
	 */
	private static function are_all( $all, callable $is ): bool {
		return is_array( $all ) && count( $all ) === count( array_filter( $all, $is ) );
	}

	/**
	 * Is it a sentence by language?
	 *
	 * @param mixed $text The sentence; nothing is one too.
	 */
	private static function is_text( $text ): bool {
		return self::are_all( $text, 'is_string' );
	}

	/**
	 * Is it a case that names only texts that are there?
	 *
	 * @param mixed $one   The case.
	 * @param array $texts The texts.
	 */
	private static function is_case( $one, array $texts ): bool {
		if ( ! is_array( $one ) || ! is_bool( $one['sure'] ?? null ) || ! is_array( $one['says'] ?? null ) ) {
			return false;
		}
		foreach ( array( 'countries', 'tags', 'skus' ) as $name ) {
			if ( ! self::are_all( $one[ $name ] ?? null, 'is_string' ) ) {
				return false;
			}
		}
		return self::are_all(
			$one['says'],
			function ( $place ) use ( $texts ) {
				return is_int( $place ) && isset( $texts[ $place ] );
			}
		);
	}
}
