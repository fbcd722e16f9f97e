<?php
/**
 * What does Aftercare hold of a person, and how does it come to forget them?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * Asks Aftercare by signed calls, in the name of this shop.
 */
class Person {

	const TOPIC   = 'person.erased';
	const PATH    = '/person';
	const SECONDS = 20;

	/**
	 * Has Aftercare forget a person. True: it has kept the request and carries it out; null: there is no Aftercare.
	 *
	 * @param string $email     The person.
	 * @param int[]  $order_ids Their orders.
	 */
	public static function forget( string $email, array $order_ids ): ?bool {
		$connection = Connection::get();
		if ( ! $connection ) {
			return null;
		}
		return Sender::post(
			$connection,
			array(
				'topic'    => self::TOPIC,
				'email'    => $email,
				'orderIds' => array_map( 'intval', array_values( $order_ids ) ),
				'at'       => gmdate( 'Y-m-d\TH:i:s\Z' ),
			)
		);
	}

	/**
	 * What Aftercare holds, as WordPress' exporter takes it. An Aftercare that can't be reached says so in the file.
	 *
	 * @param string $email The person.
	 */
	public static function held( string $email ): array {
		$connection = Connection::get();
		if ( ! $connection ) {
			return array();
		}
		$reply = wp_remote_post(
			$connection->callback_url . self::PATH,
			array(
				'timeout'     => self::SECONDS,
				'redirection' => 0,
				'headers'     => array( 'Authorization' => 'Bearer ' . Token::person( $connection, $email ) ),
			)
		);
		$file  = json_decode( (string) wp_remote_retrieve_body( $reply ), true );
		if ( 200 !== (int) wp_remote_retrieve_response_code( $reply ) || ! is_array( $file ) ) {
			Log::warn( 'nothing handed out', Log::of_reply( $reply ) );
			$missing = __( 'Aftercare could not be reached. Please run this export again.', 'aftercare' );
			return array( self::item( 'missing', 0, array( 'aftercare' => $missing ) ) );
		}
		$items = array();
		foreach ( $file as $part => $rows ) {
			foreach ( is_array( $rows ) ? $rows : array() as $number => $row ) {
				$items[] = self::item( (string) $part, (int) $number, self::flatten( $row, '' ) );
			}
		}
		return $items;
	}

	/**
	 * One record of the file.
	 *
	 * @param string                $part   What kind of record.
	 * @param int                   $number Which of them.
	 * @param array<string, string> $values What it says.
	 */
	private static function item( string $part, int $number, array $values ): array {
		$data = array();
		foreach ( $values as $name => $value ) {
			$data[] = array(
				'name'  => (string) $name,
				'value' => esc_html( $value ),
			);
		}
		return array(
			'group_id'    => 'aftercare_' . $part,
			/* translators: %s: a kind of record, such as "orders". */
			'group_label' => sprintf( __( 'Held by Aftercare: %s', 'aftercare' ), $part ),
			'item_id'     => 'aftercare-' . $part . '-' . $number,
			'data'        => $data,
		);
	}

	/**
	 * Every value of a record under the path that leads to it.
	 *
	 * @param mixed  $value A record, or a part of one.
	 * @param string $path  Where it stands.
	 * @return array<string, string>
	 */
	private static function flatten( $value, string $path ): array {
		if ( ! is_array( $value ) ) {
			return null === $value || '' === $value ? array() : array( $path => is_bool( $value ) ? ( $value ? 'yes' : 'no' ) : (string) $value );
		}
		$all = array();
		foreach ( $value as $name => $each ) {
			$all += self::flatten( $each, '' === $path ? (string) $name : $path . '.' . $name );
		}
		return $all;
	}
}
