<?php
// What does the plugin keep of a person, and what stays when it goes?

use Aftercare\Announcer;
use Aftercare\Connection;
use Aftercare\Outbox;
use Aftercare\Privacy;
use Aftercare\Refund_Request;
use Aftercare\Refund_Store;
use Aftercare\Removal;
use Aftercare\Sender;
use Aftercare\Terms;

/** One refund of one person's order. */
function keep_refund() {
	Shop::$orders[10] = new WC_Order( array( 'id' => 10, 'total' => '12.00', 'email' => 'mia@example.com' ), array() );
	$asked            = Refund_Request::read( array( 'key' => 'intent-0001', 'orderId' => 10, 'amount' => '12.00', 'currency' => 'EUR', 'reason' => 'too small for Mia', 'lines' => array() ) );
	$store            = new Refund_Store();
	$store->begin( $asked, 'owner', 'Card' );
	$store->finish( 'intent-0001', 'owner', 'begun', 'refused', null, 'Mia has moved.' );
}

holds(
	'a person\'s refunds are handed out, and nobody else\'s',
	function () {
		keep_refund();
		$export = Privacy::export( 'mia@example.com' );
		same( true, $export['done'] );
		same( array( '10', '12.00 EUR', 'too small for Mia [intent-0001]', 'refused Mia has moved.' ), array_slice( array_column( $export['data'][0]['data'], 'value' ), 0, 4 ) );
		same( array(), Privacy::export( 'else@example.com' )['data'] );
		same( true, isset( Privacy::add_exporter( array() )['aftercare']['callback'] ) );
	}
);
holds(
	'what people wrote is erased; key and sum stay, or money could be sent twice',
	function () {
		global $wpdb;
		keep_refund();
		$erased = Privacy::erase( 'mia@example.com' );
		same( array( true, true, true ), array( $erased['items_removed'], $erased['items_retained'], $erased['done'] ) );
		same( false, stripos( json_encode( $wpdb->tables ), 'mia' ) );
		same( 'refused', ( new Refund_Store() )->find( 'intent-0001' )->state );
		same( false, Privacy::erase( 'else@example.com' )['items_removed'] );
	}
);
/** A shop that is connected. */
function connect_shop() {
	Connection::put( array( 'shopId' => 'shop-1', 'appUrl' => 'https://a.example', 'callbackUrl' => 'https://a.example', 'portalUrl' => 'https://a.example/p', 'secret' => str_repeat( 'a', 43 ) ) );
}
holds(
	'Aftercare is asked to forget the person too, by a signed call that names their orders',
	function () {
		keep_refund();
		connect_shop();
		Site::$respond = function () {
			return array( 'status' => 200 );
		};
		$erased        = Privacy::erase( 'mia@example.com' );
		same( array( true, true, 1 ), array( $erased['items_removed'], $erased['done'], count( Site::$sent ) ) );
		$sent = Site::$sent[0];
		$body = json_decode( $sent['body'], true );
		same( array( 'https://a.example/webhooks/woocommerce/shop-1', 'person.erased', 'mia@example.com', array( 10 ) ), array( $sent['url'], $body['topic'], $body['email'], $body['orderIds'] ) );
		same( base64_encode( hash_hmac( 'sha256', $sent['body'], str_repeat( 'a', 43 ), true ) ), $sent['headers']['X-Aftercare-Signature'] );
	}
);
holds(
	'an Aftercare that is away has forgotten nobody, and the merchant reads so',
	function () {
		connect_shop();
		Site::$respond = function () {
			return new WP_Error( 'http_request_failed', 'cURL error 7: Failed to connect' );
		};
		$erased        = Privacy::erase( 'mia@example.com' );
		same( array( false, true ), array( $erased['items_removed'], $erased['items_retained'] ) );
		same( true, false !== strpos( implode( ' ', $erased['messages'] ), 'could not be reached' ) );
		same( true, false !== strpos( json_encode( Privacy::export( 'mia@example.com' ) ), 'could not be reached' ) );
	}
);
holds(
	'what Aftercare holds stands in the export, value by value',
	function () {
		connect_shop();
		Site::$respond = function () {
			return array( 'status' => 200, 'body' => json_encode( array( 'shop' => 's', 'orders' => array( array( 'email' => 'mia@example.com', 'lines' => array( array( 'title' => '<b>Cup</b>' ) ), 'phone' => null ) ) ) ) );
		};
		$export        = Privacy::export( 'mia@example.com' );
		same( array( array( 'name' => 'email', 'value' => 'mia@example.com' ), array( 'name' => 'lines.0.title', 'value' => '&lt;b&gt;Cup&lt;/b&gt;' ) ), $export['data'][0]['data'] );
		same( 'https://a.example/person', Site::$sent[0]['url'] );
		same( 3, count( explode( '.', substr( Site::$sent[0]['headers']['Authorization'], 7 ) ) ) );
		same( array(), Privacy::export( 'mia@example.com', 2 )['data'] );
	}
);
holds(
	'deleted, the plugin leaves nothing: no table, no option, no mark, nothing planned',
	function () {
		global $wpdb;
		keep_refund();
		Connection::put( array( 'shopId' => 'shop-1', 'appUrl' => 'https://a.example', 'callbackUrl' => 'https://a.example', 'portalUrl' => 'https://a.example/p', 'secret' => str_repeat( 'a', 43 ) ) );
		Outbox::add( 'order.updated', 10 );
		Terms::choose( false );
		Site::$options[ Terms::OPTION ] = array( 'v' => 1 );

		$ours = array( array( 'meta_key' => '_aftercare_key', 'meta_value' => 'intent-0001' ), array( 'meta_key' => '_refund_reason' ) );

		$wpdb->tables['wp_postmeta']                = $ours;
		$wpdb->tables['wp_wc_orders_meta']          = $ours;
		$wpdb->tables['wp_actionscheduler_actions'] = array( array( 'action_id' => '1', 'hook' => Sender::HOOK ), array( 'action_id' => '2', 'hook' => 'other' ) );
		$wpdb->tables['wp_actionscheduler_logs']    = array( array( 'action_id' => '1' ), array( 'action_id' => '2' ) );
		$wpdb->tables['wp_actionscheduler_groups']  = array( array( 'slug' => Sender::GROUP ), array( 'slug' => 'other' ) );
		same( true, stripos( json_encode( array( $wpdb->tables, array_keys( $wpdb->tables ), Site::$options ) ), 'aftercare' ) > 0 );
		Site::$options['blogname'] = 'Shop';
		Removal::run();
		same( false, stripos( json_encode( array( $wpdb->tables, array_keys( $wpdb->tables ), Site::$options, array_keys( Site::$options ) ) ), 'aftercare' ) );
		same( array( 'Shop', 1, 1, 1, 1 ), array( Site::$options['blogname'], count( $wpdb->tables['wp_postmeta'] ), count( $wpdb->tables['wp_actionscheduler_actions'] ), count( $wpdb->tables['wp_actionscheduler_logs'] ), count( $wpdb->tables['wp_actionscheduler_groups'] ) ) );
	}
);
