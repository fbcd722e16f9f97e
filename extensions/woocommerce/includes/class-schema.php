<?php
/**
 * Which tables does the plugin keep, and how do they come and go?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * Two tables: what was asked of refunds, and what Aftercare has still to be told.
 */
class Schema {

	const VERSION = '1';
	const OPTION  = 'aftercare_schema';

	/**
	 * Makes the tables where they are missing or of an older shape.
	 */
	public static function bring_up(): void {
		if ( self::VERSION === get_option( self::OPTION ) ) {
			return;
		}
		require_once ABSPATH . 'wp-admin/includes/upgrade.php';
		foreach ( self::statements() as $statement ) {
			dbDelta( $statement );
		}
		// Addresses below pages come with the next request that asks for the rules.
		delete_option( 'rewrite_rules' );
		update_option( self::OPTION, self::VERSION, true );
	}

	/**
	 * Is there such a table?
	 *
	 * @param string $table Its name.
	 */
	public static function has_table( string $table ): bool {
		global $wpdb;
		return $wpdb->get_var( $wpdb->prepare( 'SHOW TABLES LIKE %s', $wpdb->esc_like( $table ) ) ) === $table;
	}

	/**
	 * Since when the table of refunds keeps what is asked: its own birth, which a plugin put in anew, or a
	 * database brought back from a copy, can't have before it. Null if the database doesn't say.
	 */
	public static function since(): ?string {
		global $wpdb;
		$born = $wpdb->get_var( $wpdb->prepare( 'SELECT UNIX_TIMESTAMP(CREATE_TIME) FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = %s', self::refunds() ) );
		return $born ? gmdate( 'Y-m-d\TH:i:s\Z', (int) $born ) : null;
	}

	/**
	 * Name of the table of refunds.
	 */
	public static function refunds(): string {
		global $wpdb;
		return $wpdb->prefix . 'aftercare_refunds';
	}

	/**
	 * Name of the table of announcements.
	 */
	public static function outbox(): string {
		global $wpdb;
		return $wpdb->prefix . 'aftercare_outbox';
	}

	/**
	 * The tables as dbDelta reads them. InnoDB always: a row must outlive a crash.
	 *
	 * @return string[]
	 */
	private static function statements(): array {
		global $wpdb;
		$end = 'ENGINE=InnoDB ' . $wpdb->get_charset_collate();
		return array(
			'CREATE TABLE ' . self::refunds() . " (
				intent_key varchar(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
				order_id bigint(20) unsigned NOT NULL,
				content longtext NOT NULL,
				reason text NOT NULL,
				state varchar(16) NOT NULL,
				owner char(32) NOT NULL,
				refund_id bigint(20) unsigned NULL,
				gateway varchar(190) NULL,
				message text NULL,
				created_at datetime NOT NULL,
				answered_at datetime NULL,
				PRIMARY KEY  (intent_key),
				KEY order_id (order_id)
			) $end",
			'CREATE TABLE ' . self::outbox() . " (
				id bigint(20) unsigned NOT NULL AUTO_INCREMENT,
				topic varchar(32) NOT NULL,
				order_id bigint(20) unsigned NOT NULL,
				created_at datetime NOT NULL,
				attempts int(10) unsigned NOT NULL DEFAULT 0,
				sent_at datetime NULL,
				PRIMARY KEY  (id),
				KEY sent_at (sent_at)
			) $end",
		);
	}
}
