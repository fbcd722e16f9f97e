<?php
// Does the log help without telling of anybody, only where it is wanted, and never in the way of money?

use Aftercare\Connection;
use Aftercare\Connection_Route;
use Aftercare\Farewell;
use Aftercare\Fragment;
use Aftercare\Log;
use Aftercare\Page_Request;
use Aftercare\Person;
use Aftercare\Removal;
use Aftercare\Sender;

require_once dirname( __DIR__ ) . '/refund-asking.php';

/** What must stand in no log. */
const PRIVATE_WORDS = array( 'Mia', 'mia@', 'Rome', '192.0.2.7', 'secretlink', 'SECRET' );

/** A connected shop. */
function connect_here() {
	return Connection_Route::put( new Rest_Call( array( 'shopId' => 'shop-1', 'appUrl' => 'https://a.example', 'callbackUrl' => 'https://a.example', 'portalUrl' => 'https://a.example/p', 'secret' => 'SECRET' . str_repeat( 'a', 37 ) ) ) );
}

/** Everything that logs, with a person's data in all of it: refunds of each end, calls that fail, pages, farewell. */
function do_everything() {
	connect_here();
	$_SERVER       = array( 'REMOTE_ADDR' => '192.0.2.7', 'REQUEST_METHOD' => 'GET' );
	Site::$respond = function ( $url ) {
		return false === strpos( $url, 'webhooks' ) ? new WP_Error( 'http_request_failed', 'cURL error 28: Mia, Rome, timed out' ) : array( 'status' => 503, 'body' => 'Mia' );
	};
	place_order( pays() );
	ask( array( 'reason' => 'too small for Mia in Rome' ) + intent() );
	ask( array( 'amount' => 'Mia' ) + intent( 'intent-0002' ) );
	ask( array( 'orderId' => 99 ) + intent( 'intent-0003' ) );
	place_order(
		function () {
			throw new Exception( 'The card of Mia, mia@example.com, is not there.' );
		}
	);
	ask( intent( 'intent-0004' ) );
	$connection = Connection::get();
	Sender::post( $connection, array( 'sequence' => 7, 'topic' => 'order.updated', 'orderId' => 10, 'at' => 'now' ) );
	Person::forget( 'mia@example.com', array( 10 ) );
	Person::held( 'mia@example.com' );
	$asked         = new Page_Request();
	$asked->base   = '/returns/aftercare';
	$asked->path   = '/l/secretlink';
	$asked->method = 'POST';
	$asked->body   = 'email=mia@example.com';
	Fragment::fetch( $connection, $asked );
	Connection_Route::put( new Rest_Call( array( 'shopId' => 'Mia in Rome' ) ) );
	Farewell::say();
}

holds(
	'nothing is logged unless the shop has asked for it',
	function () {
		do_everything();
		same( array(), Test_Log::$lines );
	}
);
holds(
	'what is logged names orders, refunds, answers and codes, and nobody: no name, word, address, page or secret',
	function () {
		Log::keep( true );
		do_everything();
		$text = json_encode( Test_Log::$lines, JSON_UNESCAPED_SLASHES );
		foreach ( PRIVATE_WORDS as $word ) {
			same( false, stripos( $text, $word ), $word );
		}
		$messages = array_column( Test_Log::$lines, 1 );
		foreach ( array(
			'connected',
			'payment method asked {"key":"intent-0001","method":"card","said":"yes","answered":false,"cutOff":false}',
			'refund not understood {"wrong":"amount: a sum like \"25.10\""}',
			'refund answered {"key":"intent-0003","order":99,"answer":"no-order","refund":null}',
			'refund answered {"key":"intent-0004","order":10,"answer":"doubtful","refund":null}',
			'not told {"sequence":7,"topic":"order.updated","orderId":10,"status":503}',
			'not told {"topic":"person.erased","status":503}',
			'nothing handed out {"failed":"http_request_failed","curl":28}',
			'no page {"method":"POST","failed":"http_request_failed","curl":28}',
			'not connected {"wrong":"shopId: a name"}',
			'disconnected',
		) as $line ) {
			same( true, in_array( $line, $messages, true ), $line . "\n" . implode( "\n", $messages ) );
		}
		same( array( 'aftercare' ), array_values( array_unique( array_column( Test_Log::$lines, 2 ) ) ) );
	}
);
holds(
	'what somebody may have to look into stands out',
	function () {
		Log::keep( true );
		do_everything();
		foreach ( Test_Log::$lines as list( $level, $message ) ) {
			$is_well = 1 === preg_match( '/^(connected|disconnected|payment method asked|refund answered .*"answer":"done")/', $message );
			same( $is_well ? 'info' : 'warning', $level, $message );
		}
	}
);
holds(
	'a log that cannot be written keeps no money back',
	function () {
		Log::keep( true );
		Test_Log::$fails = true;
		connect_here();
		$card = place_order( pays() );
		same( 'done', ask( intent() )->data['state'] );
		same( array( '11.90' ), $card->moved );
	}
);
holds(
	'what was logged goes with the plugin, and nobody else\'s lines',
	function () {
		Log::keep( true );
		connect_here();
		Test_Log::$lines[] = array( 'info', 'theirs', 'another' );
		Removal::run();
		same( array( array( 'info', 'theirs', 'another' ) ), Test_Log::$lines );
		same( false, Log::is_on() );
	}
);
