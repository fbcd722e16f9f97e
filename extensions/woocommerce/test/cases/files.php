<?php
// Can this PHP read every file of the plugin, and does each hold what its name says?

foreach ( glob( dirname( __DIR__, 2 ) . '/includes/class-*.php' ) as $aftercare_path ) {
	$aftercare_name = implode( '_', array_map( 'ucfirst', explode( '-', substr( basename( $aftercare_path, '.php' ), 6 ) ) ) );
	holds(
		basename( $aftercare_path ) . " holds Aftercare\\$aftercare_name",
		function () use ( $aftercare_name ) {
			same( true, class_exists( 'Aftercare\\' . $aftercare_name ) );
		}
	);
}
