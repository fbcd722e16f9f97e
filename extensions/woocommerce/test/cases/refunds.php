<?php
// Does money go back once, of the right lines, and never more than is left?

require_once dirname( __DIR__ ) . '/refund-asking.php';

holds(
	'the same key is answered the same for ever, and pays once',
	function () {
		$card  = place_order( pays() );
		$first = ask( intent() );
		same( 200, $first->status );
		same( 'done', $first->data['state'] );
		same( 'Card', $first->data['gateway'] );
		same( 1, preg_match( '/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/', $first->data['at'] ) );
		same( $first->data, ask( intent() )->data );
		same( $first->data, look()->data );
		same( array( '11.90' ), $card->moved );
		same( 1, count( booked() ) );
		same( true, booked()[0]->is_paid );
		same( 'Return R-1001 [intent-0001]', booked()[0]->reason );
		same( 'intent-0001', booked()[0]->get_meta( '_aftercare_key' ) );
		same( $card, Shop::$gateways->payment_gateways[0], 'the payment method stands in its place again' );
	}
);
holds(
	'a key that asks for something else is refused with 409, and one for no order with 404',
	function () {
		$card = place_order( pays() );
		ask( intent() );
		same( 'aftercare_key_reused', ask( intent( 'intent-0001', 2 ) )->data['code'] );
		same( 409, ask( array( 'orderId' => 11 ) + intent() )->status );
		same( 409, ask( intent( 'intent-0001', 1, 1 ) )->status, 'other stock' );
		same( 404, ask( array( 'key' => 'intent-0002', 'orderId' => 11 ) + intent() )->status );
		same( 1, count( $card->moved ) );
	}
);
holds(
	'a key that was never asked is unknown, and that is proof',
	function () {
		place_order( pays() );
		same( 'aftercare_unknown_key', look()->data['code'] );
		same( 404, look( '../x' )->status );
	}
);
holds(
	'more than is left of a line or of the order is refused, and the payment method is not asked',
	function () {
		$card = place_order( pays() );
		ask( intent( 'intent-0001', 2 ) );
		same( 'refused', ask( intent( 'intent-0002', 2 ) )->data['state'] );
		same( 'Mug: only 1 left to return.', look( 'intent-0002' )->data['message'] );
		$free = array( 'key' => 'intent-0003', 'amount' => '158.91', 'lines' => array() ) + intent();
		same( 'Only 158.90 EUR of this order is left to refund.', ask( $free )->data['message'] );
		foreach ( array( array( '12.90', '11.00', '1.90' ), array( '11.92', '10.01', '1.91' ) ) as $number => $sums ) {
			$dear                               = intent( 'intent-dear-' . $number );
			$dear['amount']                     = $sums[0];
			$dear['lines'][0]['total']          = $sums[1];
			$dear['lines'][0]['taxes']['5'] = $sums[2];
			same( 'Mug: only 11.90 with tax is left to refund.', ask( $dear )->data['message'] );
		}
		$strange                      = intent( 'intent-0005' );
		$strange['lines'][0]['lineId'] = 9;
		same( 'This order has no line 9.', ask( $strange )->data['message'] );
		same( 'This order was paid in EUR.', ask( array( 'key' => 'intent-0006', 'currency' => 'USD' ) + intent() )->data['message'] );
		same( 1, count( $card->moved ) );
	}
);
holds(
	'the last of three units can be refunded although WooCommerce keeps net and tax with more places',
	function () {
		$card = place_order( pays() );
		foreach ( array( '1', '2', '3', '4' ) as $number ) {
			$pot   = array( 'lineId' => 2, 'quantity' => 1, 'total' => '41.18', 'taxes' => array( '5' => '7.82' ), 'restock' => 0 );
			$state = ask( array( 'key' => 'intent-pot-' . $number, 'amount' => '49.00', 'lines' => array( $pot ) ) + intent() )->data['state'];
			same( '4' === $number ? 'refused' : 'done', $state );
		}
		same( array( '49.00', '49.00', '49.00' ), $card->moved );
		foreach ( array( '2', '3', '4' ) as $number ) {
			same( 'done', ask( intent( 'intent-000' . $number ) )->data['state'] );
		}
		same( 'refused', ask( intent( 'intent-0005' ) )->data['state'] );
	}
);
holds(
	'a shop that writes its prices without cents gives back every cent, the last one too',
	function () {
		update_option( 'woocommerce_price_num_decimals', '0' );
		$seen = array();
		$card = place_order(
			function ( $gateway, $amount ) use ( &$seen ) {
				$gateway->moved[] = $amount;
				$seen[]           = wc_get_price_decimals();
				return true;
			}
		);
		$wall = new WC_Order_Item( array( 'id' => 1, 'type' => 'line_item', 'name' => 'Wall', 'quantity' => 3, 'total' => '826.446281', 'taxes' => array( 'total' => array( 5 => '173.553719' ) ) ) );

		Shop::$orders[10] = new WC_Order( array( 'id' => 10, 'total' => '1000' ), array( 1 => $wall ) );
		foreach ( array( array( '333.33', '275.48', '57.85' ), array( '333.33', '275.48', '57.85' ), array( '333.35', '275.50', '57.85' ), array( '333.34', '275.49', '57.85' ) ) as $number => $sums ) {
			$line = array( 'lineId' => 1, 'quantity' => 1, 'total' => $sums[1], 'taxes' => array( '5' => $sums[2] ), 'restock' => 0 );
			$said = ask( array( 'key' => 'intent-wall-' . $number, 'amount' => $sums[0], 'lines' => array( $line ) ) + intent() )->data;
			same( array( 2 === $number ? 'refused' : 'done', 2 === $number ? 'Only 333.34 EUR of this order is left to refund.' : null ), array( $said['state'], $said['message'] ), $sums[0] );
		}
		same( array( '333.33', '333.33', '333.34' ), $card->moved );
		same( array( 0, 0, 0 ), $seen, 'the payment method finds the shop as it is' );
		same( true, Shop::$orders[10]->has_status( 'refunded' ) );
		same( 0, wc_get_price_decimals() );
	}
);
holds(
	'only the units that are said go back on the shelf',
	function () {
		place_order( pays() );
		ask( intent( 'intent-0001', 3, 2 ) );
		ask( intent( 'intent-0001', 3, 2 ) );
		same( array( 1 => 2 ), Shop::$stock );
	}
);
holds(
	'stock that could not be put back is said, and the money is still told as sent',
	function () {
		$card = place_order( pays() );
		add_action(
			'woocommerce_restock_refunded_item',
			function () {
				throw new Error( 'no shelf' );
			}
		);
		$answer = ask( intent( 'intent-0001', 1, 1 ) );
		same( 'done', $answer->data['state'] );
		same( 'The stock was not put back: no shelf', $answer->data['message'] );
		same( 1, count( $card->moved ) );
		same( array(), Shop::$stock );
	}
);
holds(
	'a payment method that says no is a refusal, and nothing stays in WooCommerce',
	function () {
		$say  = new WP_Error( 'declined', 'Card closed.' );
		$card = place_order(
			function () use ( &$say ) {
				wp_remote_post( 'https://bank.example', array() );
				return $say;
			}
		);
		same( array( 'refused', 'Card closed.' ), array_values( array_intersect_key( ask( intent() )->data, array( 'state' => 1, 'message' => 1 ) ) ) );
		$say = false;
		same( 'refused', ask( intent( 'intent-0002' ) )->data['state'] );
		same( array(), booked() );
		same( array(), $card->moved );
		$say = true;
		same( 'refused', ask( intent() )->data['state'], 'a refusal stays one' );
	}
);
holds(
	'an exception of the payment method is a doubt for a person, and is never tried again',
	function () {
		$card = place_order(
			function ( $gateway, $amount ) {
				$gateway->moved[] = $amount;
				throw new TypeError( 'broken after paying' );
			}
		);
		$first = ask( intent() );
		same( 'doubtful', $first->data['state'] );
		same( $first->data, ask( intent() )->data );
		same( 1, count( $card->moved ) );
		same( 1, count( Shop::$notes ), 'the order says so too' );
	}
);
holds(
	'a payment method that says nothing at all, or no without a call that was seen to be answered, is a doubt',
	function () {
		$say  = null;
		$call = null;
		place_order(
			function () use ( &$say, &$call ) {
				if ( $call ) {
					Site::$respond = function () use ( &$call ) {
						return $call;
					};
					wp_remote_post( 'https://bank.example', array() );
				}
				return $say;
			}
		);
		same( 'doubtful', ask( intent( 'intent-0001' ) )->data['state'] );
		$say  = new WP_Error( 'x', 'timeout' );
		$call = new WP_Error( 'http_request_failed', 'cURL error 28: Operation timed out' );
		same( 'doubtful', ask( intent( 'intent-0002' ) )->data['state'] );
		$call = array( 'status' => 502 );
		same( 'doubtful', ask( intent( 'intent-0003' ) )->data['state'] );
		$call = new WP_Error( 'http_request_failed', 'cURL error 7: Failed to connect' );
		same( 'doubtful', ask( intent( 'intent-0004' ) )->data['state'], 'it may have another way to call' );
		$call = array( 'status' => 402 );
		same( 'refused', ask( intent( 'intent-0005' ) )->data['state'] );
	}
);
foreach ( array( false, new WP_Error( 'x', 'cURL error 28: Operation timed out' ) ) as $aftercare_no ) {
	holds(
		'a no of a payment method that calls by a way of its own is a doubt, and is never tried again: ' . gettype( $aftercare_no ),
		function () use ( $aftercare_no ) {
			$card  = place_order(
				function ( $gateway, $amount ) use ( $aftercare_no ) {
					$gateway->moved[] = $amount;
					return $aftercare_no;
				}
			);
			$first = ask( intent() );
			same( 'doubtful', $first->data['state'] );
			same( $first->data, ask( intent() )->data );
			same( $first->data, look()->data );
			same( array( '11.90' ), $card->moved );
			same( 1, count( Shop::$notes ), 'the order says so too' );
		}
	);
}
holds(
	'a payment method that cannot send money back is booked, for a person to pay',
	function () {
		$card   = place_order( pays(), array( 'products' ) );
		$answer = ask( intent( 'intent-0001', 1, 1 ) );
		same( 'by-hand', $answer->data['state'] );
		same( array( 1 => 1 ), Shop::$stock );
		same( false, booked()[0]->is_paid );
		same( $answer->data, ask( intent( 'intent-0001', 1, 1 ) )->data );
		same( array(), $card->moved );
	}
);
holds(
	'a payment method that cannot be watched is not asked, and why is said in the shop\'s language',
	function () {
		$card           = place_order( pays() );
		Shop::$gateways = new class( $card ) {
			public $payment_gateways = array();
			private $card;
			public function __construct( $card ) {
				$this->card = $card;
			}
			public function payment_gateways() {
				return array( 'card' => $this->card );
			}
		};
		Site::$language = 'de_DE';
		$answer         = ask( intent() );
		same( array( 'refused', 'Diese Zahlungsmethode lässt sich nicht beobachten, deshalb wurde sie nicht gefragt.' ), array( $answer->data['state'], $answer->data['message'] ) );
		same( array( array(), array() ), array( $card->moved, booked() ) );
	}
);
holds(
	'where nothing is due the units are booked and nobody is asked for money',
	function () {
		$card = place_order( pays() );
		$free = array( 'amount' => '0.00', 'lines' => array( array( 'total' => '0.00', 'taxes' => array() ) + intent()['lines'][0] ) ) + intent();
		same( 'done', ask( $free )->data['state'] );
		same( array(), $card->moved );
		same( 1, count( booked() ) );
	}
);
foreach ( array(
	'no key'                      => array( 'key' => '' ),
	'a key with strange signs'    => array( 'key' => "abcdefgh'--" ),
	'a sum as a number'           => array( 'amount' => 11.9 ),
	'a sum below nothing'         => array( 'amount' => '-1.00' ),
	'a sum its lines do not make' => array( 'amount' => '11.91' ),
	'an order as a text'          => array( 'orderId' => '10' ),
	'no currency'                 => array( 'currency' => 'eur' ),
	'lines that are none'         => array( 'lines' => 'all' ),
	'a line twice'                => array( 'amount' => '23.80', 'lines' => array( intent()['lines'][0], intent()['lines'][0] ) ),
	'more restocked than returned' => array( 'lines' => array( array( 'restock' => 2 ) + intent()['lines'][0] ) ),
	'an empty answer'             => null,
) as $what => $change ) {
	holds(
		"a request with $what is refused with 400 and leaves no trace",
		function () use ( $change ) {
			global $wpdb;
			$card = place_order( pays() );
			same( 400, ask( null === $change ? null : $change + intent() )->status );
			same( array(), $wpdb->tables['wp_aftercare_refunds'] );
			same( array(), $card->moved );
		}
	);
}
