<?php
/**
 * What the settings page says of the server, asked anew each time that the page is opened.
 *
 * @package Saha
 */

namespace Saha;

defined( 'ABSPATH' ) || exit;

/**
 * How things are, line by line, until the first that has to be mended.
 *
 * @param array           $chosen settings.
 * @param string|\WP_Error $version as `current_version` has it.
 * @return array<int, array{is: string, words: string}> `is`: `right`, `wrong`, or `open` where it could not be looked at.
 */
function state_of( array $chosen, $version ): array {
	$server = array( '{server}' => $chosen['server'] );
	if ( '' === $chosen['server'] ) {
		return array( line( 'open', __( 'Enter the address of the server first.', 'saha' ) ) );
	}
	if ( is_wp_error( $version ) ) {
		/* translators: {server}: address. {reason}: what the network says. */
		$words = __( 'The server {server} does not answer this website. Check the address, and whether this website may reach others: {reason}', 'saha' );
		return array( line( 'wrong', fill( $words, $server + array( '{reason}' => $version->get_error_message() ) ) ) );
	}
	if ( '' === $version ) {
		/* translators: {server}: address */
		return array( line( 'wrong', fill( __( 'Something answers at {server}, but it is no Saha server. Check the address.', 'saha' ), $server ) ) );
	}
	/* translators: {version}: of the elements */
	$answers = line( 'right', fill( __( 'The server answers. Its elements have version {version}.', 'saha' ), array( '{version}' => $version ) ) );
	return array( $answers, state_of_activity( $chosen['server'], $chosen['activity'] ) );
}

/** Whether people can take part on this site, as far as one activity tells. @return array{is: string, words: string} */
function state_of_activity( string $server, string $activity ): array {
	$names = array(
		'{activity}' => $activity,
		'{server}'   => $server,
		'{site}'     => site_origin(),
	);
	if ( '' === $activity ) {
		return line( 'open', __( 'Enter an activity to see whether people may send from this website.', 'saha' ) );
	}
	$kind = kind_of( $server, $activity );
	if ( is_wp_error( $kind ) || '' === $kind ) {
		/* translators: {activity}: as municipality/activity. {server}: address */
		return line( 'wrong', fill( __( 'The server {server} has no activity named {activity}. Compare it with the console, and see whether it is published.', 'saha' ), $names ) );
	}
	$may_send = may_send_from_here( $server, $activity, $kind );
	if ( null === $may_send ) {
		/* translators: {activity}: as municipality/activity */
		return line( 'open', fill( __( 'The activity {activity} is there. Whether people may send from this website, it does not tell just now.', 'saha' ), $names ) );
	}
	if ( $may_send ) {
		/* translators: {activity}: as municipality/activity. {site}: origin of this website */
		return line( 'right', fill( __( 'People may send to {activity} from {site}.', 'saha' ), $names ) );
	}
	/* translators: {site}: origin of this website */
	return line( 'wrong', fill( __( 'What people send from {site} is refused. An owner of the municipality allows this website in the console: it is listed there now, under “Put on a website”, with a button.', 'saha' ), $names ) );
}

/** One line. @return array{is: string, words: string} */
function line( string $is, string $words ): array {
	return array(
		'is'    => $is,
		'words' => $words,
	);
}
