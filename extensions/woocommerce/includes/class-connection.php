<?php
/**
 * Which Aftercare does this shop belong to, and what secret do the two share?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * The connection, kept in one option that is read only when it is asked for.
 */
class Connection {

	const OPTION = 'aftercare_connection';

	/**
	 * Aftercare's name of this shop.
	 *
	 * @var string
	 */
	public $shop_id;

	/**
	 * Where its staff work.
	 *
	 * @var string
	 */
	public $app_url;

	/**
	 * Where this site reaches it.
	 *
	 * @var string
	 */
	public $callback_url;

	/**
	 * Where its shoppers' pages are.
	 *
	 * @var string
	 */
	public $portal_url;

	/**
	 * Signs tokens and announcements. The text itself is the key, it is not decoded.
	 *
	 * @var string
	 */
	public $secret;

	/**
	 * Number of the REST key of WooCommerce's that Aftercare comes in by, or null.
	 *
	 * @var int|null
	 */
	public $key_id = null;

	/**
	 * The connection, or null.
	 */
	public static function get(): ?self {
		$kept = get_option( self::OPTION );
		$read = is_array( $kept ) ? self::read( $kept ) : null;
		if ( ! $read instanceof self ) {
			return null;
		}
		$read->key_id = isset( $kept['keyId'] ) ? (int) $kept['keyId'] : null;
		return $read;
	}

	/**
	 * Keeps what Aftercare hands over; words say what is wrong with it.
	 *
	 * @param mixed $body The decoded JSON.
	 */
	public static function put( $body ): ?string {
		$read = self::read( $body );
		if ( is_string( $read ) ) {
			return $read;
		}
		// Who hands the connection over comes by the very key it will use.
		$key_id = Rest_Key::calling();
		$before = self::get();
		$kept   = array(
			'shopId'      => $read->shop_id,
			'appUrl'      => $read->app_url,
			'callbackUrl' => $read->callback_url,
			'portalUrl'   => $read->portal_url,
			'secret'      => $read->secret,
			'keyId'       => $key_id,
		);
		update_option( self::OPTION, $kept, false );
		Site_Address::keep( $read->app_url );
		if ( $before && $before->is_same_but_by_another_key( $read, $key_id ) ) {
			Rest_Key::take_back( $before->key_id );
		}
		return null;
	}

	/**
	 * Has this same connection come by a new key? Then nobody holds the one before any more.
	 *
	 * @param Connection $now    The connection as handed over now.
	 * @param int|null   $key_id Number of the key it came by.
	 */
	private function is_same_but_by_another_key( Connection $now, ?int $key_id ): bool {
		return null !== $key_id && null !== $this->key_id && $key_id !== $this->key_id
			&& $now->shop_id === $this->shop_id && $now->callback_url === $this->callback_url;
	}

	/**
	 * Ends the connection. What was asked of refunds stays: the same keys get the same answers again.
	 */
	public static function clear(): void {
		delete_option( self::OPTION );
		Terms::forget();
	}

	/**
	 * Reads a connection; words say what is wrong with it.
	 *
	 * @param mixed $body What was sent or kept.
	 * @return self|string
	 */
	private static function read( $body ) {
		$read = new self();
		if ( ! is_array( $body ) || ! is_string( $body['shopId'] ?? null ) || 1 !== preg_match( '/^[\w-]{1,100}$/D', $body['shopId'] ) ) {
			return 'shopId: a name';
		}
		foreach ( array( 'appUrl', 'callbackUrl', 'portalUrl' ) as $name ) {
			if ( null === Site_Address::read( $body[ $name ] ?? null ) ) {
				return $name . ': an address beginning with https://';
			}
		}
		if ( ! is_string( $body['secret'] ?? null ) || 1 !== preg_match( '/^[A-Za-z0-9_-]{43}$/D', $body['secret'] ) ) {
			return 'secret: base64url of 32 bytes';
		}
		$read->shop_id      = $body['shopId'];
		$read->app_url      = Site_Address::read( $body['appUrl'] );
		$read->callback_url = Site_Address::read( $body['callbackUrl'] );
		$read->portal_url   = Site_Address::read( $body['portalUrl'] );
		$read->secret       = $body['secret'];
		return $read;
	}
}
