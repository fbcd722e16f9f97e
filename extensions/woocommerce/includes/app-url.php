<?php
/**
 * Where the Aftercare runs that this plugin was built for; empty: who connects says it.
 *
 * @package Aftercare
 */

defined( 'ABSPATH' ) || exit;

return '';
