<?php
/**
 * Addresses of the server that somebody has pasted on a line of their own.
 *
 * @package Saha
 */

namespace Saha;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\know_addresses' );

/**
 * The page of the server becomes the element itself: the site has chosen that server, and needs no frame for it. For
 * whatever asks for oEmbed without showing a page, the server is a known provider.
 */
function know_addresses(): void {
	$server = settings()['server'];
	if ( '' === $server ) {
		return;
	}
	$begin = '~^' . preg_quote( $server, '~' );
	wp_embed_register_handler( 'saha-activity', $begin . '/embed/(?<address>[a-z0-9-]+/[a-z0-9.-]+)/?(?:\?\S*)?$~', __NAMESPACE__ . '\activity_at' );
	wp_embed_register_handler( 'saha-outcomes', $begin . '/(?<kind>outcomes)/(?<address>[a-z0-9-]+(?:/[a-z0-9-]+)?)/?(?:\?\S*)?$~', __NAMESPACE__ . '\list_at' );
	wp_embed_register_handler( 'saha-consultations', $begin . '/(?<kind>c)/(?<address>[a-z0-9-]+)/?(?:\?\S*)?$~', __NAMESPACE__ . '\list_at' );
	wp_oembed_add_provider( $server . '/embed/*', $server . '/oembed' );
}

/**
 * The activity whose page was pasted; a link where the server does not say what it is.
 *
 * @param array  $found groups of the pattern.
 * @param array  $attributes of the embed.
 * @param string $address as it was pasted.
 */
function activity_at( array $found, array $attributes, string $address ): string {
	$kind = kind_of( settings()['server'], $found['address'] );
	if ( is_wp_error( $kind ) || '' === $kind ) {
		return sprintf( '<p><a href="%1$s">%1$s</a></p>', esc_url( $address ) );
	}
	return pasted( $kind, $found['address'], $address );
}

/**
 * The list whose page was pasted.
 *
 * @param array  $found groups of the pattern.
 * @param array  $attributes of the embed.
 * @param string $address as it was pasted.
 */
function list_at( array $found, array $attributes, string $address ): string {
	return pasted( 'c' === $found['kind'] ? 'consultations' : 'outcomes', $found['address'], $address );
}

function pasted( string $kind, string $whose, string $address ): string {
	wp_parse_str( (string) wp_parse_url( html_entity_decode( $address ), PHP_URL_QUERY ), $query );
	return preview( element( array( 'kind' => $kind, 'lang' => $query['lang'] ?? '' ) + whose( $kind, $whose ) ) );
}
