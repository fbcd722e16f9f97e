<?php
/**
 * What do the plugin and Aftercare keep about a person, and how is it handed out and erased?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * Here lie the refunds asked for a person's orders: number, sum, reason. Aftercare is asked for all else.
 */
class Privacy {

	const ORDERS_A_PAGE = 50;

	/**
	 * Hooks into WordPress' tools for personal data.
	 */
	public static function hook(): void {
		add_filter( 'wp_privacy_personal_data_exporters', array( self::class, 'add_exporter' ) );
		// Before WooCommerce's own: once it has made an order nobody's, nobody can say whose it was.
		add_filter( 'wp_privacy_personal_data_erasers', array( self::class, 'add_eraser' ), 1 );
		add_action( 'admin_init', array( self::class, 'suggest_policy' ) );
	}

	/**
	 * Adds the exporter.
	 *
	 * @param array $exporters The exporters.
	 */
	public static function add_exporter( $exporters ): array {
		$exporters['aftercare'] = array(
			'exporter_friendly_name' => __( 'Aftercare: refunds', 'aftercare' ),
			'callback'               => array( self::class, 'export' ),
		);
		return $exporters;
	}

	/**
	 * Adds the eraser.
	 *
	 * @param array $erasers The erasers.
	 */
	public static function add_eraser( $erasers ): array {
		$erasers['aftercare'] = array(
			'eraser_friendly_name' => __( 'Aftercare: refunds', 'aftercare' ),
			'callback'             => array( self::class, 'erase' ),
		);
		return $erasers;
	}

	/**
	 * Hands out a person's rows.
	 *
	 * @param string $email The person.
	 * @param int    $page  Which part, from 1.
	 */
	public static function export( $email, $page = 1 ): array {
		$ids  = self::order_ids( $email, (int) $page );
		$data = array();
		foreach ( self::rows( $ids ) as $row ) {
			$asked  = Refund_Request::of_row( $row );
			$data[] = array(
				'group_id'    => 'aftercare_refunds',
				'group_label' => __( 'Refunds asked by Aftercare', 'aftercare' ),
				'item_id'     => 'aftercare-' . $row->intent_key,
				'data'        => array(
					self::entry( __( 'Order', 'aftercare' ), $row->order_id ),
					self::entry( __( 'Sum', 'aftercare' ), Decimal::text( $asked->amount ) . ' ' . $asked->currency ),
					self::entry( __( 'Reason', 'aftercare' ), $row->reason ),
					self::entry( __( 'Answer', 'aftercare' ), trim( $row->state . ' ' . $row->message ) ),
					self::entry( __( 'Asked at', 'aftercare' ), $row->created_at . ' UTC' ),
				),
			);
		}
		return array(
			'data' => 1 === (int) $page ? array_merge( $data, Person::held( $email ) ) : $data,
			'done' => count( $ids ) < self::ORDERS_A_PAGE,
		);
	}

	/**
	 * Erases what people wrote, here and at Aftercare. Key and sum stay: they alone keep money from being paid twice.
	 *
	 * @param string $email The person.
	 * @param int    $page  Which part, from 1.
	 */
	public static function erase( $email, $page = 1 ): array {
		global $wpdb;
		$ids  = self::order_ids( $email, (int) $page );
		$rows = self::rows( $ids );
		foreach ( $rows as $row ) {
			$wpdb->update(
				Schema::refunds(),
				array(
					'reason'  => '[' . $row->intent_key . ']',
					'message' => null,
				),
				array( 'intent_key' => $row->intent_key )
			);
		}
		$told     = Person::forget( $email, $ids );
		$messages = $rows ? array( __( 'Aftercare keeps the number and sum of each refund, so that no money is sent twice.', 'aftercare' ) ) : array();
		if ( false === $told ) {
			$messages[] = __( 'Aftercare could not be reached, and still keeps this person’s returns. Please run this erasure again.', 'aftercare' );
		}
		return array(
			'items_removed'  => count( $rows ) > 0 || true === $told,
			'items_retained' => count( $rows ) > 0 || false === $told,
			'messages'       => $messages,
			'done'           => count( $ids ) < self::ORDERS_A_PAGE,
		);
	}

	/**
	 * Suggests words for the shop's privacy policy.
	 */
	public static function suggest_policy(): void {
		wp_add_privacy_policy_content(
			'Aftercare',
			'<p>' . esc_html__( 'When you ask for a return, we share your order with Aftercare, which handles returns and refunds for us. On the page for returns it also learns what you type there and your network address, to keep strangers from guessing. Of each refund we keep its number, sum, reason and answer.', 'aftercare' ) . '</p>'
		);
	}

	/**
	 * A person's orders, one part at a time.
	 *
	 * @param string $email The person.
	 * @param int    $page  Which part, from 1.
	 * @return int[]
	 */
	private static function order_ids( string $email, int $page ): array {
		return wc_get_orders(
			array(
				'billing_email' => $email,
				'type'          => 'shop_order',
				'return'        => 'ids',
				'orderby'       => 'ID',
				'order'         => 'ASC',
				'limit'         => self::ORDERS_A_PAGE,
				'page'          => max( 1, $page ),
			)
		);
	}

	/**
	 * The rows of these orders.
	 *
	 * @param int[] $order_ids The orders.
	 * @return object[]
	 */
	private static function rows( array $order_ids ): array {
		global $wpdb;
		$rows = array();
		foreach ( $order_ids as $id ) {
			$rows = array_merge( $rows, $wpdb->get_results( $wpdb->prepare( 'SELECT * FROM %i WHERE order_id = %d', Schema::refunds(), $id ) ) );
		}
		return $rows;
	}

	/**
	 * One line of what is handed out.
	 *
	 * @param string $name  Its name.
	 * @param string $value Its value.
	 */
	private static function entry( string $name, string $value ): array {
		return array(
			'name'  => $name,
			'value' => $value,
		);
	}
}
