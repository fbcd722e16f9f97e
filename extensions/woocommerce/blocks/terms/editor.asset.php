<?php
/**
 * What the editor's script needs.
 *
 * @package Aftercare
 */

defined( 'ABSPATH' ) || exit;

return array(
	'dependencies' => array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' ),
	'version'      => AFTERCARE_VERSION,
);
