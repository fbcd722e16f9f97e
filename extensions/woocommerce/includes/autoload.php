<?php
/**
 * Finds the file of a class: Aftercare\Refund_Store stands in class-refund-store.php.
 *
 * @package Aftercare
 */

defined( 'ABSPATH' ) || exit;

spl_autoload_register(
	function ( $name ) {
		if ( 0 !== strpos( $name, 'Aftercare\\' ) ) {
			return;
		}
		$file = __DIR__ . '/class-' . strtolower( str_replace( '_', '-', substr( $name, 10 ) ) ) . '.php';
		if ( is_readable( $file ) ) {
			require_once $file;
		}
	}
);
