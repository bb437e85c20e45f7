<?php
/**
 * Questions that this site asks the server, never for a visitor: what it is, and what stands at an address.
 *
 * @package Saha
 */

namespace Saha;

defined( 'ABSPATH' ) || exit;

/** Seconds that a page may wait for the server at most. */
const PATIENCE = 4;

/** Where each kind of activity takes contributions, behind the address of the server. */
const CONTRIBUTIONS = array(
	'survey'   => '/v1/surveys/%s/responses',
	'comments' => '/v1/comments/%s',
	'ideas'    => '/v1/ideas/%s',
	'event'    => '/v1/events/%s',
);

/**
 * Asks the server.
 *
 * @return array|\WP_Error the decoded reply with `status`; an error where nobody answers.
 */
function ask( string $address, array $further = array() ) {
	$asked = array_merge(
		array(
			'timeout'     => PATIENCE,
			'redirection' => 2,
		),
		$further
	);
	$reply = wp_remote_request( $address, $asked );
	if ( is_wp_error( $reply ) ) {
		return $reply;
	}
	$body = json_decode( wp_remote_retrieve_body( $reply ), true );
	return array_merge( is_array( $body ) ? $body : array(), array( 'status' => wp_remote_retrieve_response_code( $reply ) ) );
}

/**
 * The version of the elements that the server has now.
 *
 * @return string|\WP_Error empty where something answers that is no Saha.
 */
function current_version( string $server ) {
	$release = ask( $server . '/v/manifest.json' );
	if ( is_wp_error( $release ) ) {
		return $release;
	}
	return isset( $release['files']['saha.js'] ) && is_version( $release['version'] ?? null ) ? $release['version'] : '';
}

/** The hash of the script of one version, as the attribute `integrity` has it; empty where the server has no such version. */
function released_integrity( string $server, string $version ): string {
	if ( '' === $server || ! is_version( $version ) ) {
		return '';
	}
	$release   = ask( $server . '/v/' . rawurlencode( $version ) . '/manifest.json' );
	$integrity = is_wp_error( $release ) ? null : ( $release['files']['saha.js']['integrity'] ?? null );
	return is_string( $integrity ) && preg_match( '~^sha384-[A-Za-z0-9+/]{64}$~', $integrity ) ? $integrity : '';
}

/**
 * Whether something is the name of a version.
 *
 * @param mixed $name anything.
 */
function is_version( $name ): bool {
	return is_string( $name ) && 1 === preg_match( '~^\d[0-9A-Za-z.+-]{0,30}$~', $name );
}

/**
 * The kind of an activity; kept for a day, because it never changes.
 *
 * @return string|\WP_Error empty where the server has no such activity.
 */
function kind_of( string $server, string $activity ) {
	$name  = 'saha_kind_' . md5( $server . ' ' . $activity );
	$known = get_transient( $name );
	if ( is_string( $known ) ) {
		return $known;
	}
	$reply = ask( $server . '/v1/activities/' . $activity );
	$kind  = is_wp_error( $reply ) ? '' : ( $reply['kind'] ?? '' );
	$kind  = is_string( $kind ) && isset( CONTRIBUTIONS[ $kind ] ) ? $kind : '';
	// What is not there now may be published in a moment; nobody has to wait for a silent server twice in that time.
	set_transient( $name, $kind, '' === $kind ? MINUTE_IN_SECONDS : DAY_IN_SECONDS );
	return is_wp_error( $reply ) ? $reply : $kind;
}

/**
 * Whether people may send from pages of this site. The server looks at the origin first: a contribution without anything
 * in it is refused for its origin, or else for being empty, and never stored.
 *
 * @return bool|null null where the server does not tell.
 */
function may_send_from_here( string $server, string $activity, string $kind ): ?bool {
	$reply = ask(
		$server . sprintf( CONTRIBUTIONS[ $kind ], $activity ),
		array(
			'method'  => 'POST',
			'headers' => array(
				'content-type' => 'application/json',
				'origin'       => site_origin(),
			),
			'body'    => '{}',
		)
	);
	if ( is_wp_error( $reply ) ) {
		return null;
	}
	$codes = array(
		'origin-not-allowed' => false,
		'invalid'            => true,
	);
	return $codes[ $reply['code'] ?? '' ] ?? null;
}

/** The origin of this site's pages, as browsers name it. */
function site_origin(): string {
	$parts = wp_parse_url( home_url() );
	$port  = isset( $parts['port'] ) ? ':' . $parts['port'] : '';
	return strtolower( $parts['scheme'] . '://' . $parts['host'] ) . $port;
}
