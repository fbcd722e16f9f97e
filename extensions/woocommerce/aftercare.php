<?php
/**
 * Plugin Name:          Aftercare for WooCommerce
 * Description:          Returns and refunds on your shop's own pages: a block for the return portal, safe refunds, and one sign-in for you and your shoppers.
 * Version:              0.1.0
 * Requires at least:    6.5
 * Requires PHP:         7.4
 * Requires Plugins:     woocommerce
 * WC requires at least: 8.0
 * WC tested up to:      10.9
 * Author:               Aftercare
 * License:              GPL-2.0-or-later
 * License URI:          https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:          aftercare
 * Domain Path:          /languages
 *
 * @package Aftercare
 */

defined( 'ABSPATH' ) || exit;

define( 'AFTERCARE_VERSION', '0.1.0' );
define( 'AFTERCARE_FILE', __FILE__ );

require_once __DIR__ . '/includes/autoload.php';

Aftercare\Plugin::start();
