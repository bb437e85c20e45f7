<?php
/**
 * Plugin Name:       Saha
 * Description:       Surveys, comments, ideas, meetings and their results, on the pages that citizens already visit: as a block, as a shortcode, or as a pasted address.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            Saha
 * License:           Apache-2.0
 * License URI:       https://www.apache.org/licenses/LICENSE-2.0
 * Text Domain:       saha
 * Domain Path:       /languages
 *
 * @package Saha
 */

namespace Saha;

defined( 'ABSPATH' ) || exit;

const MAIN_FILE = __FILE__;

require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/server.php';
require __DIR__ . '/includes/element.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/preview.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/links.php';

if ( is_admin() ) {
	require __DIR__ . '/includes/state.php';
	require __DIR__ . '/includes/settings-page.php';
}

add_action( 'init', __NAMESPACE__ . '\load_words', 1 );

/** Sites whose WordPress does not know this plugin find its translations beside it. */
function load_words(): void {
	load_plugin_textdomain( 'saha', false, dirname( plugin_basename( MAIN_FILE ) ) . '/languages' );
}
