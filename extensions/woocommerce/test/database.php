<?php
// How does the plugin's SQL behave? A database of arrays that knows the few sentences the plugin speaks,
// locks that belong to a connection, transactions, and a way to die: come back as it stood then.

final class Test_Database {
	public $prefix     = 'wp_';
	public $postmeta   = 'wp_postmeta';
	public $last_error = '';
	public $tables     = array();
	public $locks      = array();
	public $born       = array();
	public $connection = 1;
	public $is_down    = false;
	private $numbers   = array();
	private $saved     = null;

	private static $unique = array( 'wp_aftercare_refunds' => 'intent_key' );

	public function prepare( $sql, ...$values ) {
		$place = 0;
		return preg_replace_callback(
			'/%[isd]/',
			function ( $sign ) use ( &$place, $values ) {
				$value = $values[ $place++ ];
				if ( '%i' === $sign[0] ) {
					return '`' . $value . '`';
				}
				return '%d' === $sign[0] ? (string) (int) $value : "'" . addslashes( $value ) . "'";
			},
			$sql
		);
	}

	public function get_charset_collate() {
		return 'DEFAULT CHARSET=utf8mb4';
	}

	public function esc_like( $text ) {
		return $text;
	}

	public function suppress_errors() {
		return false;
	}

	public function get_var( $sql ) {
		if ( preg_match( "/^SELECT GET_LOCK\('(.*)', \d+\)$/", $sql, $part ) ) {
			$holder = $this->locks[ $part[1] ] ?? $this->connection;
			if ( $holder === $this->connection ) {
				$this->locks[ $part[1] ] = $holder;
			}
			return $holder === $this->connection ? '1' : '0';
		}
		if ( preg_match( "/^SELECT RELEASE_LOCK\('(.*)'\)$/", $sql, $part ) ) {
			unset( $this->locks[ $part[1] ] );
			return '1';
		}
		if ( preg_match( "/^SELECT IS_USED_LOCK\('(.*)'\) = CONNECTION_ID\(\)$/", $sql, $part ) ) {
			return ( $this->locks[ $part[1] ] ?? 0 ) === $this->connection ? '1' : '0';
		}
		if ( preg_match( "/^SHOW TABLES LIKE '(.*)'$/", $sql, $part ) ) {
			return isset( $this->tables[ $part[1] ] ) ? $part[1] : null;
		}
		if ( preg_match( '/^SELECT MAX\((\w+)\) FROM `(\w+)`$/', $sql, $part ) ) {
			$all = array_column( $this->tables[ $part[2] ], $part[1] );
			return $all ? (string) max( $all ) : null;
		}
		if ( preg_match( "/^SELECT UNIX_TIMESTAMP\(CREATE_TIME\) FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE\(\) AND TABLE_NAME = '(.*)'$/", $sql, $part ) ) {
			return $this->born[ $part[1] ] ?? null;
		}
		throw new LogicException( 'The test database does not know: ' . $sql );
	}

	public function get_results( $sql ) {
		if ( $this->is_down ) {
			$this->last_error = 'gone away';
			return array();
		}
		if ( ! preg_match( '/^SELECT \* FROM `(\w+)` WHERE (.+?)(?: ORDER BY (\w+))?(?: LIMIT (\d+))?$/', $sql, $part ) ) {
			throw new LogicException( 'The test database does not know: ' . $sql );
		}
		$rows = array_values( array_filter( $this->tables[ $part[1] ], $this->reads( $part[2] ) ) );
		$rows = isset( $part[4] ) ? array_slice( $rows, 0, (int) $part[4] ) : $rows;
		return array_map(
			function ( $row ) {
				return (object) $row;
			},
			$rows
		);
	}

	public function get_row( $sql ) {
		return $this->get_results( $sql )[0] ?? null;
	}

	public function get_col( $sql ) {
		preg_match( '/^SELECT (\w+) FROM `(\w+)` WHERE (.+)$/', $sql, $part );
		return array_column( array_filter( $this->tables[ $part[2] ], $this->reads( $part[3] ) ), $part[1] );
	}

	public function query( $sql ) {
		if ( preg_match( '/^DROP TABLE IF EXISTS `(\w+)`$/', $sql, $part ) ) {
			unset( $this->tables[ $part[1] ] );
		} elseif ( preg_match( '/^DELETE FROM `(\w+)` WHERE (.+)$/', $sql, $part ) ) {
			$is_meant                  = $this->reads( $part[2] );
			$this->tables[ $part[1] ] = array_filter(
				$this->tables[ $part[1] ],
				function ( $row ) use ( $is_meant ) {
					return ! $is_meant( $row );
				}
			);
		} else {
			throw new LogicException( 'The test database does not know: ' . $sql );
		}
	}

	public function insert( $table, $values ) {
		$unique = self::$unique[ $table ] ?? null;
		if ( $unique && in_array( $values[ $unique ], array_column( $this->tables[ $table ], $unique ), true ) ) {
			return false;
		}
		$nothing = 'wp_aftercare_refunds' === $table
			? array( 'refund_id' => null, 'gateway' => null, 'message' => null, 'answered_at' => null )
			: array( 'attempts' => '0', 'sent_at' => null );
		if ( ! $unique ) {
			$this->numbers[ $table ] = ( $this->numbers[ $table ] ?? 0 ) + 1;
			$nothing['id']           = (string) $this->numbers[ $table ];
		}
		$this->tables[ $table ][] = array_map( array( $this, 'text' ), $values + $nothing );
		return 1;
	}

	public function update( $table, $values, $where ) {
		$count = 0;
		foreach ( $this->tables[ $table ] as $place => $row ) {
			if ( array_intersect_key( $row, $where ) === array_map( array( $this, 'text' ), array_replace( array_intersect_key( $row, $where ), $where ) ) ) {
				$this->tables[ $table ][ $place ] = array_replace( $row, array_map( array( $this, 'text' ), $values ) );
				++$count;
			}
		}
		return $count;
	}

	public function delete( $table, $where ) {
		$before                 = count( $this->tables[ $table ] ?? array() );
		$this->tables[ $table ] = array_filter(
			$this->tables[ $table ] ?? array(),
			function ( $row ) use ( $where ) {
				return array_intersect_assoc( $where, $row ) !== $where;
			}
		);
		return $before - count( $this->tables[ $table ] );
	}

	public function start() {
		$this->saved = serialize( array( $this->tables, Shop::$orders, Shop::$stock ) );
	}

	public function roll_back() {
		list( $this->tables, Shop::$orders, Shop::$stock ) = unserialize( $this->saved );
	}

	/** All that would be left if the process were killed now. */
	public function keep_for_after_death() {
		return serialize( array( $this->tables, Shop::$orders, Shop::$stock ) );
	}

	/** The process was killed then: what it wrote later never was, and its locks went with it. */
	public function die_back( $kept ) {
		list( $this->tables, Shop::$orders, Shop::$stock ) = unserialize( $kept );
		$this->locks = array();
		++$this->connection;
	}

	private function text( $value ) {
		return null === $value ? null : (string) $value;
	}

	private function reads( $where ) {
		$parts = explode( ' AND ', $where );
		return function ( $row ) use ( $parts ) {
			foreach ( $parts as $part ) {
				if ( ! preg_match( "/^(\w+) (= '(.*)'|= (\d+)|< (\d+)|IS NULL|IS NOT NULL|LIKE '(.*)%')$/", $part, $word ) ) {
					throw new LogicException( 'The test database does not know: ' . $part );
				}
				$value = $row[ $word[1] ] ?? null;
				$is    = array(
					'= ' => $value === ( isset( $word[4] ) && '' !== $word[4] ? $word[4] : stripslashes( $word[3] ?? '' ) ),
					'< ' => (int) $value < (int) ( $word[5] ?? 0 ),
					'LI' => 0 === strncmp( (string) $value, stripslashes( $word[6] ?? '' ), strlen( stripslashes( $word[6] ?? '' ) ) ),
					'IS' => ( 'IS NULL' === $word[2] ) === ( null === $value ),
				);
				if ( ! $is[ substr( $word[2], 0, 2 ) ] ) {
					return false;
				}
			}
			return true;
		};
	}
}

function dbDelta( $statement ) {
	global $wpdb;
	preg_match( '/^CREATE TABLE (\w+) \(.*ENGINE=InnoDB/s', $statement, $part );
	$wpdb->tables[ $part[1] ] = $wpdb->tables[ $part[1] ] ?? array();
}
function wc_transaction_query( $type ) {
	global $wpdb;
	if ( 'start' === $type ) {
		$wpdb->start();
	} elseif ( 'rollback' === $type ) {
		$wpdb->roll_back();
	}
}
