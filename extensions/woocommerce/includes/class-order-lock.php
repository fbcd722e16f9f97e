<?php
/**
 * Who may work on an order's money now?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * A named lock of the database: it ends with the connection, so a killed process leaves none behind.
 */
class Order_Lock {

	/**
	 * The lock's name.
	 *
	 * @var string
	 */
	private $name;

	/**
	 * A lock of this shop's order; locks are the whole server's, hence the fingerprint of the shop.
	 *
	 * @param int $order_id The order.
	 */
	public function __construct( int $order_id ) {
		global $wpdb;
		$this->name = 'aftercare_' . substr( md5( DB_NAME . '.' . $wpdb->prefix ), 0, 12 ) . '_' . $order_id;
	}

	/**
	 * Waits for the lock; false when another holds it all that time.
	 *
	 * @param int $seconds How long to wait.
	 */
	public function take( int $seconds ): bool {
		global $wpdb;
		return '1' === (string) $wpdb->get_var( $wpdb->prepare( 'SELECT GET_LOCK(%s, %d)', $this->name, $seconds ) );
	}

	/**
	 * Is it still ours? A connection that broke and came back has lost it.
	 */
	public function is_held(): bool {
		global $wpdb;
		return '1' === (string) $wpdb->get_var( $wpdb->prepare( 'SELECT IS_USED_LOCK(%s) = CONNECTION_ID()', $this->name ) );
	}

	/**
	 * Lets go.
	 */
	public function release(): void {
		global $wpdb;
		$wpdb->get_var( $wpdb->prepare( 'SELECT RELEASE_LOCK(%s)', $this->name ) );
	}
}
