<?php
/**
 * Which of the terms hold for a product, sent to a country?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * The first case that fits decides, aspect by aspect; the rules themselves are Aftercare's.
 */
class Terms_Choice {

	/**
	 * Aspect => place of its text.
	 *
	 * @var int[]
	 */
	public $said = array();

	/**
	 * May other terms apply, in cases nobody knows before a purchase?
	 *
	 * @var bool
	 */
	public $differs = false;

	/**
	 * What is said.
	 *
	 * @param array       $terms   As Aftercare handed them over.
	 * @param string      $country Where it goes, "NO".
	 * @param string[]    $tags    The product's tags and categories.
	 * @param string|null $sku     Its number; null: not known.
	 */
	public static function of( array $terms, string $country, array $tags, ?string $sku ): self {
		$choice  = new self();
		$perhaps = array();
		$tags    = array_map( array( self::class, 'plain' ), $tags );
		foreach ( $terms['cases'] as $one ) {
			if ( ! self::fits( $one, $country, $tags, $sku ) ) {
				continue;
			}
			foreach ( array_diff_key( $one['says'], $choice->said ) as $aspect => $place ) {
				if ( $one['sure'] ) {
					$choice->said[ $aspect ] = $place;
				} else {
					$perhaps[] = array( $aspect, $place );
				}
			}
		}
		$is_barred = array() !== ( $terms['texts'][ $choice->said['answer'] ?? -1 ] ?? array() );
		foreach ( $perhaps as list( $aspect, $place ) ) {
			$counts          = ! $is_barred || 'answer' === $aspect;
			$choice->differs = $choice->differs || ( $counts && ( $choice->said[ $aspect ] ?? null ) !== $place );
		}
		if ( $is_barred ) {
			$choice->said = array( 'answer' => $choice->said['answer'] );
		}
		return $choice;
	}

	/**
	 * Of a gift card: it can't be returned, and no case opens the way back.
	 *
	 * @param array $terms As Aftercare handed them over.
	 */
	public static function of_gift_card( array $terms ): self {
		$choice       = new self();
		$choice->said = array( 'answer' => $terms['giftCards'] );
		return $choice;
	}

	/**
	 * Of goods in several shapes what holds for all; where they differ, what holds without a number, and that it may differ.
	 *
	 * @param array         $terms   As Aftercare handed them over.
	 * @param string        $country Where it goes.
	 * @param string[]      $tags    The product's tags and categories.
	 * @param (string|null)[] $skus    The numbers of its shapes.
	 */
	public static function of_all( array $terms, string $country, array $tags, array $skus ): self {
		$choices = array();
		foreach ( $skus as $sku ) {
			$choices[] = self::of( $terms, $country, $tags, $sku );
		}
		// Not the very same objects: equal ones.
		// phpcs:ignore WordPress.PHP.StrictInArray.MissingTrueStrict
		if ( $choices && count( $choices ) === count( array_keys( $choices, $choices[0], false ) ) ) {
			return $choices[0];
		}
		$choice          = self::of( $terms, $country, $tags, null );
		$choice->differs = $choice->differs || array() !== $choices;
		return $choice;
	}

	/**
	 * Is this product, sent there, what the case is about?
	 *
	 * @param array       $one     The case.
	 * @param string      $country Where it goes.
	 * @param string[]    $tags    Its tags, plain.
	 * @param string|null $sku     Its number.
	 */
	private static function fits( array $one, string $country, array $tags, ?string $sku ): bool {
		if ( $one['countries'] && ! in_array( $country, $one['countries'], true ) ) {
			return false;
		}
		if ( $one['tags'] && ! array_intersect( $one['tags'], $tags ) ) {
			return false;
		}
		return ! $one['skus'] || self::has_number( $one['skus'], self::plain( (string) $sku ) );
	}

	/**
	 * Is it one of these numbers, or does it begin as one that ends in a star?
	 *
	 * @param string[] $asked The numbers.
	 * @param string   $sku   Its own.
	 */
	private static function has_number( array $asked, string $sku ): bool {
		foreach ( $asked as $one ) {
			$start = substr( $one, 0, -1 );
			$is_so = '*' === substr( $one, -1 ) ? 0 === strncmp( $sku, $start, strlen( $start ) ) : $one === $sku;
			if ( $is_so && '' !== $sku ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * A tag or number as it is compared, and as Aftercare writes them: in capitals.
	 *
	 * @param string $tag As it stands in the shop.
	 */
	private static function plain( string $tag ): string {
		return trim( wc_strtoupper( wp_specialchars_decode( $tag, ENT_QUOTES ) ) );
	}
}
