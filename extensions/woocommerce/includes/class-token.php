<?php
/**
 * How does this site vouch for somebody, in a word that only Aftercare believes and only for a minute?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * JSON Web Tokens, HS256.
 */
class Token {

	const SECONDS = 60;

	/**
	 * The logged-in member of staff.
	 *
	 * @param Connection $connection The connection.
	 * @param \WP_User   $staff      Who is logged in.
	 */
	public static function staff( Connection $connection, $staff ): string {
		$claims = array(
			'userId'          => (string) $staff->ID,
			'name'            => $staff->display_name,
			'email'           => $staff->user_email,
			// Who administers the site could give themselves any role there, so they have the first one here too.
			'isAdministrator' => user_can( $staff, 'manage_options' ),
		);
		return self::sign( $connection, 'staff', $claims );
	}

	/**
	 * A shopper who owns this order.
	 *
	 * @param Connection $connection The connection.
	 * @param int        $order_id   The order.
	 */
	public static function order( Connection $connection, int $order_id ): string {
		return self::sign( $connection, 'order', array( 'orderId' => (string) $order_id ) );
	}

	/**
	 * One page of the portal for a visitor of this site.
	 *
	 * @param Connection $connection The connection.
	 * @param string     $base       Path that every link of the page begins with.
	 * @param string     $caller     The visitor's address.
	 * @param int|null   $order_id   An order the visitor owns.
	 */
	public static function page( Connection $connection, string $base, string $caller, ?int $order_id ): string {
		$claims = compact( 'base', 'caller' );
		return self::sign( $connection, 'page', null === $order_id ? $claims : $claims + array( 'orderId' => (string) $order_id ) );
	}

	/**
	 * A person who has asked this shop what is held of them.
	 *
	 * @param Connection $connection The connection.
	 * @param string     $email      The person.
	 */
	public static function person( Connection $connection, string $email ): string {
		return self::sign( $connection, 'person', array( 'email' => $email ) );
	}

	/**
	 * Signs claims.
	 *
	 * @param Connection $connection The connection.
	 * @param string     $kind       What the token opens.
	 * @param array      $claims     What it says.
	 */
	private static function sign( Connection $connection, string $kind, array $claims ): string {
		$now   = time();
		$about = array(
			'iss'  => Site_Address::site(),
			'aud'  => $connection->app_url,
			'shop' => $connection->shop_id,
			'kind' => $kind,
			'iat'  => $now,
			'exp'  => $now + self::SECONDS,
			'jti'  => bin2hex( random_bytes( 16 ) ),
		);
		$head  = array(
			'alg' => 'HS256',
			'typ' => 'JWT',
		);
		$text  = self::encode( (string) wp_json_encode( $head ) ) . '.' . self::encode( (string) wp_json_encode( $about + $claims ) );
		return $text . '.' . self::encode( hash_hmac( 'sha256', $text, $connection->secret, true ) );
	}

	/**
	 * Writes bytes as base64url.
	 *
	 * @param string $bytes The bytes.
	 */
	private static function encode( string $bytes ): string {
		// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode -- How a token is written.
		return rtrim( strtr( base64_encode( $bytes ), '+/', '-_' ), '=' );
	}
}
