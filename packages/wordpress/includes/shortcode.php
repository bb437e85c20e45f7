<?php
/**
 * `[saha survey="irbid/shade"]`, for the classic editor and for page builders.
 *
 * @package Saha
 */

namespace Saha;

defined( 'ABSPATH' ) || exit;

add_shortcode( 'saha', __NAMESPACE__ . '\render_shortcode' );

/**
 * The first attribute says what and whose; the others are called as those of the element: `lang`, `theme`, `view`.
 *
 * @param array|string $given attributes; those without a value by their number.
 */
function render_shortcode( $given ): string {
	$asked = array();
	foreach ( is_array( $given ) ? $given : array() as $name => $value ) {
		if ( is_int( $name ) ) {
			$name  = strtolower( (string) $value );
			$value = 'count-only' === $name ? true : '';
		}
		if ( isset( KINDS[ $name ] ) && ! isset( $asked['kind'] ) ) {
			$asked += array( 'kind' => $name ) + whose( $name, (string) $value );
		} else {
			$asked += array( $name => $value );
		}
	}
	return element( $asked );
}

/** What the attribute of a kind says: an activity, a municipality, or a consultation. @return array<string, string> */
function whose( string $kind, string $value ): array {
	if ( 'consultations' === $kind ) {
		return array( 'municipality' => $value );
	}
	if ( 'outcomes' === $kind ) {
		$address = address_in( $value, settings()['server'] );
		return array( false === strpos( $address, '/' ) ? 'municipality' : 'consultation' => $address );
	}
	return array( 'activity' => $value );
}
