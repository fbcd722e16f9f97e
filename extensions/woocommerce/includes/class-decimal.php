<?php
/**
 * How are sums of money added and compared without a float?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * Sums as whole millionths: "25.10" is 25100000.
 */
class Decimal {

	const PLACES = 6;

	/**
	 * The millionths of a sum written like "25.10", or null when it isn't written so.
	 *
	 * @param mixed $text The sum.
	 */
	public static function read( $text ): ?int {
		if ( ! is_string( $text ) || 1 !== preg_match( '/^(-?)(\d{1,11})(?:\.(\d{1,6}))?$/D', $text, $part ) ) {
			return null;
		}
		$units = (int) ( $part[2] . str_pad( $part[3] ?? '', self::PLACES, '0' ) );
		return '-' === $part[1] ? -$units : $units;
	}

	/**
	 * The millionths of a sum as WooCommerce hands it out: text or float.
	 *
	 * @param mixed $sum The sum.
	 */
	public static function of( $sum ): int {
		return (int) self::read( number_format( (float) $sum, self::PLACES, '.', '' ) );
	}

	/**
	 * The sum in writing, with no more places than it needs and no fewer than two.
	 *
	 * @param int $units Millionths.
	 */
	public static function text( int $units ): string {
		$whole = intdiv( abs( $units ), 1000000 );
		$rest  = str_pad( (string) ( abs( $units ) % 1000000 ), self::PLACES, '0', STR_PAD_LEFT );
		$rest  = str_pad( rtrim( $rest, '0' ), 2, '0' );
		return ( $units < 0 ? '-' : '' ) . $whole . '.' . $rest;
	}

	/**
	 * The nearest sum a currency of so many places can pay.
	 *
	 * @param int $units  Millionths.
	 * @param int $places Places of the currency.
	 */
	public static function round( int $units, int $places ): int {
		$step = self::step( $places );
		$half = intdiv( $step, 2 );
		return $units < 0 ? -self::round( -$units, $places ) : intdiv( $units + $half, $step ) * $step;
	}

	/**
	 * How many places the sum needs.
	 *
	 * @param int $units Millionths.
	 */
	public static function places( int $units ): int {
		return strlen( rtrim( str_pad( (string) ( abs( $units ) % 1000000 ), self::PLACES, '0', STR_PAD_LEFT ), '0' ) );
	}

	/**
	 * The smallest sum a currency of so many places can pay.
	 *
	 * @param int $places Places of the currency.
	 */
	public static function step( int $places ): int {
		return (int) str_pad( '1', 1 + self::PLACES - min( self::PLACES, max( 0, $places ) ), '0' );
	}
}
