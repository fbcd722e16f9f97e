<?php
// Where does WooCommerce keep what is logged?

/** Its logger: every line that was given to it, or one that is broken. */
final class Test_Log {
	public static $lines = array();
	public static $fails = false;
	public function log( $level, $message, $context ) {
		if ( self::$fails ) {
			throw new Exception( 'The disk is full.' );
		}
		self::$lines[] = array( $level, $message, $context['source'] );
	}
	public function clear( $source ) {
		self::$lines = array_values(
			array_filter(
				self::$lines,
				function ( $line ) use ( $source ) {
					return $line[2] !== $source;
				}
			)
		);
	}
}

function wc_get_logger() {
	return new Test_Log();
}
