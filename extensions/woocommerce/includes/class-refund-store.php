<?php
/**
 * What was ever asked of a refund, and how far did it come?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * Rows of the plugin's own table; each step is written before what it names is done.
 *
 * BEGUN: kept, nobody was asked. ASKING: the payment method is being asked. PAID: it said yes.
 * The four others are answers, and stay.
 */
class Refund_Store {

	const BEGUN    = 'begun';
	const ASKING   = 'asking';
	const PAID     = 'paid';
	const DONE     = 'done';
	const REFUSED  = 'refused';
	const BY_HAND  = 'by-hand';
	const DOUBTFUL = 'doubtful';

	const ANSWERS = array( self::DONE, self::REFUSED, self::BY_HAND, self::DOUBTFUL );

	/**
	 * The row of a key.
	 *
	 * @param string $key The key.
	 * @return object|null
	 * @throws \RuntimeException When the database does not answer: a silence is no proof of anything.
	 */
	public function find( string $key ) {
		global $wpdb;
		$row = $wpdb->get_row( $wpdb->prepare( 'SELECT * FROM %i WHERE intent_key = %s', Schema::refunds(), $key ) );
		if ( null === $row && '' !== $wpdb->last_error ) {
			throw new \RuntimeException( 'The database did not answer.' );
		}
		return $row;
	}

	/**
	 * Does the row hold an answer?
	 *
	 * @param object $row The row.
	 */
	public static function is_answered( $row ): bool {
		return in_array( $row->state, self::ANSWERS, true );
	}

	/**
	 * Keeps a new intent; false when its key is there already.
	 *
	 * @param Refund_Request $asked   The intent.
	 * @param string         $owner   Who works on it.
	 * @param string|null    $gateway Title of the payment method.
	 */
	public function begin( Refund_Request $asked, string $owner, ?string $gateway ): bool {
		global $wpdb;
		$shown = $wpdb->suppress_errors( true );
		$kept  = $wpdb->insert(
			Schema::refunds(),
			array(
				'intent_key' => $asked->key,
				'order_id'   => $asked->order_id,
				'content'    => $asked->content(),
				'reason'     => $asked->reason,
				'state'      => self::BEGUN,
				'owner'      => $owner,
				'gateway'    => null === $gateway ? null : mb_substr( $gateway, 0, 190 ),
				'created_at' => gmdate( 'Y-m-d H:i:s' ),
			)
		);
		$wpdb->suppress_errors( $shown );
		return 1 === $kept;
	}

	/**
	 * Goes one step on, if the row still stands where its owner left it.
	 *
	 * @param string $key   The key.
	 * @param string $owner Who works on it.
	 * @param string $from  Where it stands.
	 * @param string $to    Where it goes.
	 */
	public function move( string $key, string $owner, string $from, string $to ): bool {
		return $this->change( $key, $owner, $from, array( 'state' => $to ) );
	}

	/**
	 * Takes a row over from an owner who is gone.
	 *
	 * @param object $row   The row.
	 * @param string $owner The new owner.
	 */
	public function take_over( $row, string $owner ): bool {
		return $this->change( $row->intent_key, $row->owner, $row->state, array( 'owner' => $owner ) );
	}

	/**
	 * Gives the answer that stays.
	 *
	 * @param string      $key       The key.
	 * @param string      $owner     Who works on it.
	 * @param string      $from      Where the row stands.
	 * @param string      $state     The answer.
	 * @param int|null    $refund_id WooCommerce's refund.
	 * @param string|null $message   What to tell a person.
	 */
	public function finish( string $key, string $owner, string $from, string $state, ?int $refund_id, ?string $message ): bool {
		$values = array(
			'state'       => $state,
			'refund_id'   => $refund_id,
			'message'     => $message,
			'answered_at' => gmdate( 'Y-m-d H:i:s' ),
		);
		return $this->change( $key, $owner, $from, $values );
	}

	/**
	 * Forgets an intent for which nobody was asked.
	 *
	 * @param object $row The row.
	 */
	public function forget( $row ): bool {
		global $wpdb;
		$where = array(
			'intent_key' => $row->intent_key,
			'owner'      => $row->owner,
			'state'      => self::BEGUN,
		);
		return 1 === $wpdb->delete( Schema::refunds(), $where );
	}

	/**
	 * Changes a row where it still stands as its owner left it.
	 *
	 * @param string $key    The key.
	 * @param string $owner  Who works on it.
	 * @param string $from   Where it stands.
	 * @param array  $values What changes.
	 */
	private function change( string $key, string $owner, string $from, array $values ): bool {
		global $wpdb;
		$where = array(
			'intent_key' => $key,
			'owner'      => $owner,
			'state'      => $from,
		);
		return 1 === $wpdb->update( Schema::refunds(), $values, $where );
	}
}
