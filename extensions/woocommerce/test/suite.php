<?php
// Runs the tests of one file and says of each, in one line of JSON, whether it held: php suite.php refunds.php

ini_set( 'display_errors', '1' );
error_reporting( E_ALL );
set_error_handler(
	function ( $level, $message, $file, $line ) {
		throw new ErrorException( $message, 0, $level, $file, $line );
	}
);

require __DIR__ . '/wordpress.php';
require __DIR__ . '/words.php';
require __DIR__ . '/admin.php';
require __DIR__ . '/database.php';
require __DIR__ . '/woocommerce.php';
require __DIR__ . '/refund-mail.php';
require __DIR__ . '/product-page.php';
require __DIR__ . '/log.php';
require dirname( __DIR__ ) . '/includes/autoload.php';

final class Suite {
	public static $count = 0;
}

/** One sentence of the policy, tried on a fresh site. */
function holds( $title, callable $test ) {
	global $wpdb;
	$wpdb = new Test_Database();
	foreach ( array( Site::class => array( 'options', 'hooks', 'routes', 'sent', 'planned', 'may', 'query', 'posts', 'users' ), Shop::class => array( 'orders', 'stock', 'notes' ), Test_Log::class => array( 'lines' ) ) as $class => $names ) {
		foreach ( $names as $name ) {
			$class::$$name = array();
		}
	}
	WC_Cache_Helper::invalidate_cache_group();
	Site::$user     = 0;
	Site::$language = 'en_US';
	Site::$version  = '6.8';
	Site::$in_rest  = true;
	Test_Log::$fails = false;
	Site::$respond  = null;
	Shop::$gateways = new Test_List();
	Aftercare\Schema::bring_up();
	$failure = null;
	try {
		$test();
	} catch ( Throwable $error ) {
		$failure = $error->getMessage() . ' (' . basename( $error->getFile() ) . ':' . $error->getLine() . ')';
	}
	++Suite::$count;
	echo json_encode( array( 'title' => $title, 'failure' => $failure ) ), "\n";
}

/** The same, to the type. */
function same( $expected, $actual, $what = '' ) {
	if ( $expected !== $actual ) {
		throw new Exception( trim( $what . ' expected ' . json_encode( $expected ) . ', got ' . json_encode( $actual ) ) );
	}
}

$aftercare_file = $argv[1] ?? $_SERVER['AFTERCARE_FILE_OF_TESTS'];
require __DIR__ . '/cases/' . basename( $aftercare_file );
echo json_encode( array( 'end' => Suite::$count, 'php' => PHP_VERSION ) ), "\n";
