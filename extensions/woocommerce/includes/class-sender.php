<?php
/**
 * How do announcements reach Aftercare, even if it is away for a day?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * Sends what waits, oldest first; what fails is tried again by Action Scheduler with growing pauses.
 */
class Sender {

	const HOOK            = 'aftercare_send';
	const GROUP           = 'aftercare';
	const SECONDS_AT_ONCE = 5;
	const SECONDS_A_RUN   = 25;
	const PATH            = '/webhooks/woocommerce/';
	const PAUSES          = array( 30, 60, 120, 300, 900, 1800, 3600 );

	/**
	 * Sends until all is sent, one fails, or time is up.
	 *
	 * @param mixed $seconds How long it may take; Action Scheduler names nothing.
	 */
	public static function run( $seconds = self::SECONDS_A_RUN ): void {
		$connection = Connection::get();
		if ( ! $connection ) {
			return;
		}
		if ( ! self::take_turn() ) {
			// Whoever sends may have looked for the last time before our row stood there.
			self::try_again( self::PAUSES[0] );
			return;
		}
		$until = time() + ( is_int( $seconds ) ? $seconds : self::SECONDS_A_RUN );
		$pause = null;
		$rows  = Outbox::waiting( 50 );
		while ( $rows && null === $pause ) {
			$row = array_shift( $rows );
			if ( time() >= $until ) {
				$pause = 0;
			} elseif ( self::send( $connection, $row ) ) {
				Outbox::mark_sent( $row );
				$rows = $rows ? $rows : Outbox::waiting( 50 );
			} else {
				Outbox::mark_failed( $row );
				$pause = self::PAUSES[ min( (int) $row->attempts, count( self::PAUSES ) - 1 ) ];
			}
		}
		Outbox::tidy();
		self::end_turn();
		if ( null !== $pause ) {
			self::try_again( $pause );
		}
	}

	/**
	 * Sends at the end of a request, unless Aftercare is away: then nobody's request waits for it.
	 */
	public static function run_at_once(): void {
		$rows = Outbox::waiting( 1 );
		if ( $rows && $rows[0]->attempts > 0 ) {
			self::try_again( self::PAUSES[0] );
		} elseif ( $rows ) {
			self::run( self::SECONDS_AT_ONCE );
		}
	}

	/**
	 * Sends one; true when it was kept.
	 *
	 * @param Connection $connection The connection.
	 * @param object     $row        The row.
	 */
	public static function send( Connection $connection, $row ): bool {
		return self::post(
			$connection,
			array(
				'sequence' => (int) $row->id,
				'topic'    => $row->topic,
				'orderId'  => (int) $row->order_id,
				'at'       => str_replace( ' ', 'T', $row->created_at ) . 'Z',
			)
		);
	}

	/**
	 * Sends this, signed; true when it was kept.
	 *
	 * @param Connection $connection The connection.
	 * @param array      $content    What is told.
	 */
	public static function post( Connection $connection, array $content ): bool {
		$body  = (string) wp_json_encode( $content );
		$reply = wp_remote_post(
			$connection->callback_url . self::PATH . rawurlencode( $connection->shop_id ),
			array(
				'timeout'     => 3,
				'redirection' => 0,
				'body'        => $body,
				'headers'     => array(
					'Content-Type'          => 'application/json',
					'X-Aftercare-Signature' => self::sign( $connection, $body ),
				),
			)
		);
		$code  = (int) wp_remote_retrieve_response_code( $reply );
		$facts = array_intersect_key( $content, array_flip( array( 'topic', 'sequence', 'orderId' ) ) ) + Log::of_reply( $reply );
		if ( $code < 200 || $code >= 300 ) {
			Log::warn( 'not told', $facts );
			return false;
		}
		Log::info( 'told', $facts );
		return true;
	}

	/**
	 * The signature of a body.
	 *
	 * @param Connection $connection The connection.
	 * @param string     $body       The raw body.
	 */
	public static function sign( Connection $connection, string $body ): string {
		// phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode -- How a signature is written.
		return base64_encode( hash_hmac( 'sha256', $body, $connection->secret, true ) );
	}

	/**
	 * One sender at a time: what another request has just announced, the one that sends takes along.
	 */
	private static function take_turn(): bool {
		global $wpdb;
		return '1' === (string) $wpdb->get_var( $wpdb->prepare( 'SELECT GET_LOCK(%s, 0)', self::lock_name() ) );
	}

	/**
	 * Lets the next one send.
	 */
	private static function end_turn(): void {
		global $wpdb;
		$wpdb->get_var( $wpdb->prepare( 'SELECT RELEASE_LOCK(%s)', self::lock_name() ) );
	}

	/**
	 * The lock's name, another in every shop of a database server.
	 */
	private static function lock_name(): string {
		return 'aftercare_send_' . substr( md5( DB_NAME . '.' . Schema::outbox() ), 0, 12 );
	}

	/**
	 * Comes back later, unless that is planned already.
	 *
	 * @param int $seconds How much later.
	 */
	private static function try_again( int $seconds ): void {
		if ( function_exists( 'as_next_scheduled_action' ) && ! is_int( as_next_scheduled_action( self::HOOK, null, self::GROUP ) ) ) {
			as_schedule_single_action( time() + $seconds, self::HOOK, array(), self::GROUP );
		}
	}
}
