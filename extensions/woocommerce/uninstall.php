<?php
/**
 * Takes away everything the plugin has kept: tables, options, marks on refunds, planned work.
 *
 * @package Aftercare
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/includes/autoload.php';

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $aftercare_site ) {
		switch_to_blog( $aftercare_site );
		Aftercare\Removal::run();
		restore_current_blog();
	}
} else {
	Aftercare\Removal::run();
}
