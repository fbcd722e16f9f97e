<?php
/**
 * What has Aftercare still to be told?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * Rows wait here until Aftercare has kept them. A row's id is its place in the sequence.
 */
class Outbox {

	const DAYS_TO_TRY = 3;

	/**
	 * Keeps an announcement.
	 *
	 * @param string $topic    What happened.
	 * @param int    $order_id To which order.
	 */
	public static function add( string $topic, int $order_id ): void {
		global $wpdb;
		$wpdb->insert(
			Schema::outbox(),
			array(
				'topic'      => $topic,
				'order_id'   => $order_id,
				'created_at' => gmdate( 'Y-m-d H:i:s' ),
			)
		);
	}

	/**
	 * The oldest rows that wait.
	 *
	 * @param int $most How many.
	 * @return object[]
	 */
	public static function waiting( int $most ): array {
		global $wpdb;
		return $wpdb->get_results( $wpdb->prepare( 'SELECT * FROM %i WHERE sent_at IS NULL ORDER BY id LIMIT %d', Schema::outbox(), $most ) );
	}

	/**
	 * Aftercare has kept it.
	 *
	 * @param object $row The row.
	 */
	public static function mark_sent( $row ): void {
		self::change( $row, array( 'sent_at' => gmdate( 'Y-m-d H:i:s' ) ) );
	}

	/**
	 * It did not arrive. After three days it is given up: the gap in the sequence tells Aftercare to look itself.
	 *
	 * @param object $row The row.
	 */
	public static function mark_failed( $row ): void {
		self::change( $row, array( 'attempts' => $row->attempts + 1 ) );
		if ( strtotime( $row->created_at . ' UTC' ) < time() - self::DAYS_TO_TRY * DAY_IN_SECONDS ) {
			self::mark_sent( $row );
		}
	}

	/**
	 * Forgets what was sent, but for the newest row: some databases would give its number away again.
	 */
	public static function tidy(): void {
		global $wpdb;
		$newest = (int) $wpdb->get_var( $wpdb->prepare( 'SELECT MAX(id) FROM %i', Schema::outbox() ) );
		$wpdb->query( $wpdb->prepare( 'DELETE FROM %i WHERE sent_at IS NOT NULL AND id < %d', Schema::outbox(), $newest ) );
	}

	/**
	 * Changes a row.
	 *
	 * @param object $row    The row.
	 * @param array  $values What changes.
	 */
	private static function change( $row, array $values ): void {
		global $wpdb;
		$wpdb->update( Schema::outbox(), $values, array( 'id' => $row->id ) );
	}
}
