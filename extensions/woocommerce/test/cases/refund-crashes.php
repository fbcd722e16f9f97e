<?php
// Does money go back at most once, whatever crashes, throws or races?

use Aftercare\Refund_Route;

require_once dirname( __DIR__ ) . '/refund-asking.php';

holds(
	'killed after the payment method was asked: doubtful for ever, paid once',
	function () {
		global $wpdb;
		$kept = null;
		$card = place_order(
			function ( $gateway, $amount ) use ( &$kept, $wpdb ) {
				$gateway->moved[] = $amount;
				$kept             = $wpdb->keep_for_after_death();
				return true;
			}
		);
		ask( intent( 'intent-0001', 1, 1 ) );
		$wpdb->die_back( $kept );
		same( 'doubtful', look()->data['state'] );
		same( 'doubtful', ask( intent( 'intent-0001', 1, 1 ) )->data['state'] );
		same( 1, count( $card->moved ) );
		same( array(), Shop::$stock );
	}
);
holds(
	'killed before the payment method was asked: nothing is known, and the next call pays, once',
	function () {
		global $wpdb;
		$kept = null;
		$card = place_order( pays() );
		add_action(
			'woocommerce_after_order_refund_object_save',
			function () use ( &$kept, $wpdb ) {
				$kept = $kept ?? $wpdb->keep_for_after_death();
			}
		);
		ask( intent() );
		$card->moved = array();
		$wpdb->die_back( $kept );
		same( 1, count( booked() ), 'half made' );
		same( '', booked()[0]->get_meta( '_aftercare_key' ), 'not yet marked' );
		same( 404, look()->status );
		same( array(), booked() );
		same( 'done', ask( intent() )->data['state'] );
		same( 1, count( $card->moved ) );
		same( 1, count( booked() ) );
	}
);
holds(
	'what is thrown as WooCommerce saves its refund leaves none behind, though its lists do not show it',
	function () {
		$card = place_order( pays() );
		add_action(
			'woocommerce_after_order_refund_object_save',
			function () {
				throw new Error( 'broken hook' );
			}
		);
		same( 'refused', ask( intent() )->data['state'] );
		same( array(), booked() );
		same( array(), $card->moved );
	}
);
holds(
	'killed after the payment method said yes: the books and the stock are completed, nothing is paid again',
	function () {
		global $wpdb;
		$kept = null;
		$card = place_order( pays() );
		add_action(
			'woocommerce_order_refunded',
			function () use ( &$kept, $wpdb ) {
				$kept = $kept ?? $wpdb->keep_for_after_death();
			}
		);
		ask( intent( 'intent-0001', 1, 1 ) );
		$wpdb->die_back( $kept );
		same( 'done', look()->data['state'] );
		same( 'done', ask( intent( 'intent-0001', 1, 1 ) )->data['state'] );
		same( 1, count( $card->moved ) );
		same( 1, count( booked() ) );
		same( array( 1 => 1 ), Shop::$stock );
	}
);
holds(
	'what is thrown after the money moved does not lose the refund: WooCommerce took its row away, it is booked again',
	function () {
		$card  = place_order( pays() );
		$calls = 0;
		add_action(
			'woocommerce_order_refunded',
			function () use ( &$calls ) {
				if ( 1 === ++$calls ) {
					throw new Exception( 'mail server away' );
				}
			}
		);
		$answer = ask( intent() );
		same( 'done', $answer->data['state'] );
		same( 1, count( $card->moved ) );
		same( 1, count( booked() ) );
		same( true, booked()[0]->is_paid );
		same( booked()[0]->get_id(), $answer->data['refundId'] );
	}
);
holds(
	'a refund that cannot be booked at all is still told as sent, with what WooCommerce said',
	function () {
		$card = place_order( pays() );
		add_action(
			'woocommerce_order_refunded',
			function () {
				throw new Exception( 'always' );
			}
		);
		$answer = ask( intent() );
		same( array( 'done', null ), array( $answer->data['state'], $answer->data['refundId'] ) );
		same( 'The money went back, but WooCommerce could not book it: always', $answer->data['message'] );
		same( 1, count( $card->moved ) );
	}
);
holds(
	'while a refund is being made, others wait or are told to ask again; the lock is the order\'s',
	function () {
		global $wpdb;
		$seen = array();
		$card = place_order(
			function ( $gateway, $amount ) use ( &$seen, $wpdb ) {
				$gateway->moved[]  = $amount;
				$wpdb->connection = 2;
				$seen             = array( ask( intent() )->status, ask( intent( 'intent-0002' ) ), look()->status );
				$wpdb->connection = 1;
				return true;
			}
		);
		ask( intent() );
		same( array( 503, 503 ), array( $seen[0], $seen[2] ) );
		same( array( 'aftercare_busy', '5' ), array( $seen[1]->data['code'], $seen[1]->headers['Retry-After'] ) );
		same( array( '11.90' ), $card->moved );
		same( array(), $wpdb->locks, 'the lock is let go' );
	}
);
holds(
	'who has lost the lock does not ask the payment method',
	function () {
		global $wpdb;
		$card = place_order( pays() );
		add_action(
			'woocommerce_create_refund',
			function () use ( $wpdb ) {
				$wpdb->locks = array();
			}
		);
		same( 'refused', ask( intent() )->data['state'] );
		same( array(), $card->moved );
		same( array(), booked() );
	}
);
holds(
	'a database that does not answer is no proof: ask again',
	function () {
		global $wpdb;
		place_order( pays() );
		$wpdb->is_down = true;
		Refund_Route::add();
		same( 503, call_user_func( Site::$routes['GET /refunds/(?P<key>[^/]+)']['callback'], new Rest_Call( null, array( 'key' => 'intent-0001' ) ) )->status );
	}
);
