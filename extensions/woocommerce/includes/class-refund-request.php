<?php
/**
 * What is asked of a refund: which order, how much, which lines?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * One intent to refund, read and found whole.
 */
class Refund_Request {

	/**
	 * Names the intent; the same for ever.
	 *
	 * @var string
	 */
	public $key;

	/**
	 * The order.
	 *
	 * @var int
	 */
	public $order_id;

	/**
	 * Millionths of the sum, tax inside.
	 *
	 * @var int
	 */
	public $amount;

	/**
	 * Currency, as ISO 4217 writes it.
	 *
	 * @var string
	 */
	public $currency;

	/**
	 * What WooCommerce shows beside the refund.
	 *
	 * @var string
	 */
	public $reason;

	/**
	 * By line: quantity, total without tax, taxes by rate, units to put back on the shelf.
	 *
	 * @var array<int, array{quantity: int, total: int, taxes: array<int, int>, restock: int}>
	 */
	public $lines = array();

	/**
	 * May this text name an intent?
	 *
	 * @param mixed $key The text.
	 */
	public static function is_key( $key ): bool {
		return is_string( $key ) && 1 === preg_match( '/^[A-Za-z0-9_.:-]{8,100}$/D', $key );
	}

	/**
	 * Reads what was sent; an answer in words says what is wrong with it.
	 *
	 * @param mixed $body The decoded JSON.
	 * @return self|string
	 */
	public static function read( $body ) {
		$asked = new self();
		if ( ! is_array( $body ) || ! self::is_key( $body['key'] ?? null ) ) {
			return 'key: 8 to 100 letters, digits or _ . : -';
		}
		$amount = Decimal::read( $body['amount'] ?? null );
		if ( ! self::is_id( $body['orderId'] ?? null ) ) {
			return 'orderId: a whole number above 0';
		}
		if ( null === $amount || $amount < 0 ) {
			return 'amount: a sum like "25.10"';
		}
		if ( ! is_string( $body['currency'] ?? null ) || 1 !== preg_match( '/^[A-Z]{3}$/D', $body['currency'] ) ) {
			return 'currency: three letters';
		}
		if ( ! is_string( $body['reason'] ?? '' ) || ! is_array( $body['lines'] ?? null ) ) {
			return 'reason: a text; lines: a list';
		}
		$asked->key      = $body['key'];
		$asked->order_id = $body['orderId'];
		$asked->amount   = $amount;
		$asked->currency = $body['currency'];
		$asked->reason   = self::reason_with_key( $body['reason'] ?? '', $body['key'] );
		return $asked->read_lines( $body['lines'] ) ?? $asked;
	}

	/**
	 * Everything that moves money or stock, in one order of words: what the same key must repeat.
	 */
	public function content(): string {
		$lines = $this->lines;
		ksort( $lines );
		foreach ( $lines as $id => $line ) {
			ksort( $lines[ $id ]['taxes'] );
		}
		return (string) wp_json_encode( array( $this->order_id, $this->amount, $this->currency, $lines ) );
	}

	/**
	 * The intent as its row keeps it.
	 *
	 * @param object $row The row.
	 */
	public static function of_row( $row ): self {
		$asked         = new self();
		$asked->key    = $row->intent_key;
		$asked->reason = $row->reason;
		$content       = json_decode( $row->content, true );

		list( $asked->order_id, $asked->amount, $asked->currency, $asked->lines ) = $content;
		return $asked;
	}

	/**
	 * Units to put back on the shelf, by line.
	 *
	 * @return array<int, array{qty: int}>
	 */
	public function restocks(): array {
		$restocks = array();
		foreach ( $this->lines as $id => $line ) {
			if ( $line['restock'] > 0 ) {
				$restocks[ $id ] = array( 'qty' => $line['restock'] );
			}
		}
		return $restocks;
	}

	/**
	 * Places that sums are told apart by: the shop's, or more where this needs them. Shops write prices without cents
	 * whose currency has some, and a third of such a price is paid with them.
	 */
	public function places(): int {
		$places = array( (int) wc_get_price_decimals(), Decimal::places( $this->amount ) );
		foreach ( $this->lines as $line ) {
			array_push( $places, Decimal::places( $line['total'] ), ...array_values( array_map( array( Decimal::class, 'places' ), $line['taxes'] ) ) );
		}
		return max( $places );
	}

	/**
	 * Reads the lines; returns what is wrong, or nothing.
	 *
	 * @param array $lines As sent.
	 */
	private function read_lines( array $lines ): ?string {
		$sum = 0;
		foreach ( $lines as $line ) {
			$total = Decimal::read( is_array( $line ) ? $line['total'] ?? null : null );
			if ( ! is_array( $line ) || ! self::is_id( $line['lineId'] ?? null ) || isset( $this->lines[ $line['lineId'] ] ) ) {
				return 'lines: each names another line by its id';
			}
			$quantity = $line['quantity'] ?? null;
			$restock  = $line['restock'] ?? null;
			if ( ! is_int( $quantity ) || ! is_int( $restock ) || $restock < 0 || $quantity < $restock ) {
				return 'lines: quantity and restock are whole numbers, restock no more than quantity';
			}
			$taxes = self::read_taxes( $line['taxes'] ?? array() );
			if ( null === $total || $total < 0 || null === $taxes ) {
				return 'lines: total and taxes are sums like "4.01"';
			}
			$sum += $total + array_sum( $taxes );

			$this->lines[ $line['lineId'] ] = compact( 'quantity', 'total', 'taxes', 'restock' );
		}
		return array() === $lines || $sum === $this->amount ? null : 'amount: the lines and their taxes add up to another sum';
	}

	/**
	 * Taxes by rate in millionths, or null.
	 *
	 * @param mixed $taxes As sent.
	 * @return array<int, int>|null
	 */
	private static function read_taxes( $taxes ): ?array {
		$read = array();
		foreach ( is_array( $taxes ) ? $taxes : array( null ) as $rate => $sum ) {
			$units = Decimal::read( $sum );
			if ( null === $units || $units < 0 || ! is_int( $rate ) ) {
				return null;
			}
			$read[ $rate ] = $units;
		}
		return $read;
	}

	/**
	 * Is this an id?
	 *
	 * @param mixed $id What was sent.
	 */
	private static function is_id( $id ): bool {
		return is_int( $id ) && $id > 0;
	}

	/**
	 * Ends the reason with the key, so that a person finds the intent in WooCommerce too.
	 *
	 * @param string $reason The reason.
	 * @param string $key    The key.
	 */
	private static function reason_with_key( string $reason, string $key ): string {
		$plain = trim( sanitize_text_field( str_replace( '[' . $key . ']', '', $reason ) ) );
		return trim( mb_substr( $plain, 0, 300 ) . ' [' . $key . ']' );
	}
}
