<?php
/**
 * The script of the elements: from the server that the site has chosen, on pages alone that have an element.
 *
 * @package Saha
 */

namespace Saha;

defined( 'ABSPATH' ) || exit;

const SCRIPT = 'saha-elements';

add_filter( 'script_loader_tag', __NAMESPACE__ . '\write_script_tag', 10, 2 );
add_filter( 'the_content', __NAMESPACE__ . '\load_script_for_pasted_tags', 20 );

/** Where the script stands, and its hash where a version is pinned. */
function script_attributes(): array {
	$chosen = settings();
	if ( '' === $chosen['version'] ) {
		return array(
			'type' => 'module',
			'src'  => $chosen['server'] . '/saha.js',
		);
	}
	return array(
		'type'        => 'module',
		'src'         => $chosen['server'] . '/v/' . rawurlencode( $chosen['version'] ) . '/saha.js',
		'integrity'   => $chosen['integrity'],
		'crossorigin' => 'anonymous',
	);
}

/** Puts the script onto this page, once. */
function load_script(): void {
	$chosen = script_attributes();
	// phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion -- The server says how long the script may be kept.
	wp_enqueue_script( SCRIPT, $chosen['src'], array(), null, true );
}

/** WordPress writes classic scripts; this one is a module, with the hash of a pinned version. */
function write_script_tag( string $tag, string $handle ): string {
	return SCRIPT === $handle ? wp_get_script_tag( script_attributes() ) : $tag;
}

/** Tags and links that somebody has pasted as the console shows them need the script as well. */
function load_script_for_pasted_tags( string $content ): string {
	$has_pasted = false !== strpos( $content, '<saha-' ) || false !== strpos( $content, ' data-saha=' );
	if ( $has_pasted && '' !== settings()['server'] && ! is_feed() ) {
		load_script();
	}
	return $content;
}
