<?php
/**
 * Takes away what the plugin has stored: its settings, and what it knew of activities.
 *
 * @package Saha
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

( static function () {
	$forget = static function () {
		global $wpdb;
		delete_option( 'saha' );
		$names = $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE %s", $wpdb->esc_like( '_transient_saha_kind_' ) . '%' ) );
		foreach ( $names as $name ) {
			delete_transient( substr( $name, strlen( '_transient_' ) ) );
		}
	};
	if ( ! is_multisite() ) {
		$forget();
		return;
	}
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $site ) {
		switch_to_blog( $site );
		$forget();
		restore_current_blog();
	}
} )();
