<?php
/**
 * What the site has chosen: the server, an activity to check with, and the version of the script.
 *
 * @package Saha
 */

namespace Saha;

defined( 'ABSPATH' ) || exit;

const OPTION = 'saha';

add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );

function register_settings(): void {
	register_setting(
		OPTION,
		OPTION,
		array(
			'type'              => 'object',
			'sanitize_callback' => __NAMESPACE__ . '\clean_settings',
			'show_in_rest'      => false,
		)
	);
}

/**
 * The chosen settings.
 *
 * @return array{server: string, activity: string, version: string, integrity: string} `server` without a slash at the
 *   end, empty as long as none is chosen; `version` empty where the script is always the newest, and else with its hash.
 */
function settings(): array {
	$chosen = get_option( OPTION );
	$usual  = array(
		'server'    => clean_server( (string) ( known_server()['server'] ?? '' ) ),
		'activity'  => '',
		'version'   => '',
		'integrity' => '',
	);
	return array_merge( $usual, is_array( $chosen ) ? array_intersect_key( $chosen, $usual ) : array() );
}

/** The server from which this plugin was downloaded, when it has said so. */
function known_server(): array {
	$file  = dirname( MAIN_FILE ) . '/server.php';
	$known = is_readable( $file ) ? include $file : array();
	return is_array( $known ) ? $known : array();
}

/**
 * What somebody has typed, made into settings. What is wrong stays as it was, and the page says why.
 *
 * @param mixed $typed as the form sends it.
 */
function clean_settings( $typed ): array {
	$before = settings();
	$typed  = is_array( $typed ) ? array_map( __NAMESPACE__ . '\plain_text', $typed ) : array();

	$server = clean_server( $typed['server'] ?? '' );
	if ( '' === $server && '' !== ( $typed['server'] ?? '' ) ) {
		complain( __( 'The address of the server was not saved. It begins with https:// and holds neither a name nor a password.', 'saha' ) );
		$server = $before['server'];
	}

	$activity = address_in( $typed['activity'] ?? '', $server );
	if ( '' !== $activity && ! preg_match( ACTIVITY, $activity ) ) {
		complain( __( 'The activity was not saved. It is written as municipality/activity, such as irbid/park-survey.', 'saha' ) );
		$activity = $before['activity'];
	}

	return array_merge(
		array(
			'server'   => $server,
			'activity' => $activity,
		),
		clean_pin( $typed['version'] ?? '', $server, $before )
	);
}

/**
 * A version of the script with its hash. One that was pinned before keeps the hash that it had.
 *
 * @return array{version: string, integrity: string}
 */
function clean_pin( string $version, string $server, array $before ): array {
	$none = array(
		'version'   => '',
		'integrity' => '',
	);
	if ( '' === $version ) {
		return $none;
	}
	if ( $version === $before['version'] && $server === $before['server'] ) {
		return array(
			'version'   => $version,
			'integrity' => $before['integrity'],
		);
	}
	$integrity = released_integrity( $server, $version );
	if ( '' === $integrity ) {
		complain( __( 'The version was not pinned: the server did not say what it consists of. The newest one is used.', 'saha' ) );
		return $none;
	}
	return array(
		'version'   => $version,
		'integrity' => $integrity,
	);
}

/**
 * The address of a server as this plugin keeps it, or nothing. The address of one of its pages is as good.
 *
 * Without encryption only on the machine itself, where a server is tried out.
 */
function clean_server( string $typed ): string {
	$typed = (string) preg_replace( '~(?:/(?:embed|c|outcomes|console|docs)(?:/.*)?|/saha\.js|/)?(?:[?#].*)?$~', '', trim( $typed ), 1 );
	$parts = wp_parse_url( $typed );
	if ( ! is_array( $parts ) || empty( $parts['host'] ) || isset( $parts['user'] ) || isset( $parts['pass'] ) ) {
		return '';
	}
	$scheme   = strtolower( $parts['scheme'] ?? '' );
	$is_local = in_array( $parts['host'], array( 'localhost', '127.0.0.1', '[::1]' ), true );
	if ( 'https' !== $scheme && ! ( 'http' === $scheme && $is_local ) ) {
		return '';
	}
	if ( ! preg_match( '~^(?:[a-z0-9.-]+|\[[0-9a-f:]+\])$~i', $parts['host'] ) || ! preg_match( '~^[\w./-]*$~', $parts['path'] ?? '' ) ) {
		return '';
	}
	$port = isset( $parts['port'] ) ? ':' . (int) $parts['port'] : '';
	return $scheme . '://' . strtolower( $parts['host'] ) . $port . untrailingslashit( $parts['path'] ?? '' );
}

/**
 * Text from a form, without what a text field cannot hold.
 *
 * @param mixed $typed anything.
 */
function plain_text( $typed ): string {
	return is_scalar( $typed ) ? sanitize_text_field( (string) $typed ) : '';
}

function complain( string $sentence ): void {
	if ( function_exists( 'add_settings_error' ) ) {
		add_settings_error( OPTION, md5( $sentence ), $sentence );
	}
}
