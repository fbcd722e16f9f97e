<?php
/**
 * With how many places does WooCommerce tell sums apart?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * As many as the shop writes its prices with, which may be fewer than its currency has: then WooCommerce rounds away
 * what is left of an order, and what was refunded of a line.
 */
class Shop_Places {

	/**
	 * Makes them so many.
	 *
	 * @param int $places The places.
	 * @return \Closure Makes them what they were.
	 */
	public static function widen( int $places ): \Closure {
		$widen = function () use ( $places ) {
			return $places;
		};
		add_filter( 'wc_get_price_decimals', $widen, PHP_INT_MAX );
		return function () use ( $widen ) {
			remove_filter( 'wc_get_price_decimals', $widen, PHP_INT_MAX );
		};
	}
}
