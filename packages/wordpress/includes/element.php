<?php
/**
 * From what somebody asks for to the tag, as the documentation of Saha has it: one way for blocks, shortcodes and links.
 *
 * @package Saha
 */

namespace Saha;

defined( 'ABSPATH' ) || exit;

const ACTIVITY     = '~^[a-z0-9-]{1,64}/[a-z0-9.-]{1,64}$~';
const CONSULTATION = '~^[a-z0-9-]{1,64}/[a-z0-9-]{1,64}$~';
const MUNICIPALITY = '~^[a-z0-9-]{1,64}$~';

/**
 * Elements by the word that blocks and shortcodes use: where the page of each stands on the server, and which attributes
 * it has besides those that all have.
 */
const KINDS = array(
	'survey'        => array(
		'page'       => '/embed/',
		'attributes' => array( 'activity', 'leave-to' ),
	),
	'comments'      => array(
		'page'       => '/embed/',
		'attributes' => array( 'activity', 'heading', 'count-only', 'leave-to' ),
	),
	'ideas'         => array(
		'page'       => '/embed/',
		'attributes' => array( 'activity', 'leave-to' ),
	),
	'event'         => array(
		'page'       => '/embed/',
		'attributes' => array( 'activity', 'leave-to' ),
	),
	'results'       => array(
		'page'       => '/embed/',
		'attributes' => array( 'activity', 'view', 'question', 'breakdown' ),
	),
	'outcomes'      => array(
		'page'       => '/outcomes/',
		'attributes' => array( 'municipality', 'consultation' ),
	),
	'consultations' => array(
		'page'       => '/c/',
		'attributes' => array( 'municipality' ),
	),
);

/** Attributes that say whose the element is. */
const ADDRESSES = array( 'activity', 'consultation', 'municipality' );

/** Attributes that every element has. */
const COMMON = array( 'lang', 'theme', 'numerals' );

/** What each attribute may hold. */
const ALLOWED = array(
	'activity'     => ACTIVITY,
	'consultation' => CONSULTATION,
	'municipality' => MUNICIPALITY,
	'lang'         => '~^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$~',
	'theme'        => '~^(?:light|dark)$~',
	'numerals'     => '~^(?:latn|arab)$~',
	'view'         => '~^(?:table|chart|both)$~',
	'question'     => '~^[\w.-]{1,64}$~',
	'breakdown'    => '~^[\w.-]{1,64}$~',
	'heading'      => '~^[^<>]{1,200}$~u',
	'leave-to'     => '~^https?://[^\s"<>]{1,500}$~i',
);

/**
 * The element that is asked for.
 *
 * @param array $asked `kind`, and attributes of the element by their names. Wrong ones are left out, but for the address.
 * @return string markup; for whoever may edit, a sentence where something is wrong, and for others a calm one.
 */
function element( array $asked ): string {
	$server = settings()['server'];
	$kind   = $asked['kind'] ?? '';
	if ( '' === $server ) {
		return notice( __( 'Saha does not know its server yet. An administrator enters its address under Settings → Saha.', 'saha' ) );
	}
	if ( ! is_string( $kind ) || ! isset( KINDS[ $kind ] ) ) {
		/* translators: {kinds}: list of words that are not translated */
		return notice( fill( __( 'Say what should stand here. One of these: {kinds}.', 'saha' ), array( '{kinds}' => implode( ', ', array_keys( KINDS ) ) ) ) );
	}
	$attributes = attributes_in( $kind, $asked, $server );
	$address    = current( array_intersect_key( $attributes, array_flip( ADDRESSES ) ) );
	if ( ! $address && 'consultations' !== $kind ) {
		return notice( missing_address( $kind ) );
	}
	$link = link_to( $kind, (string) $address, $attributes['lang'] ?? '' );
	if ( is_feed() ) {
		return '<p>' . $link . '</p>';
	}
	load_script();
	return tag( $kind, $attributes, $link );
}

/**
 * Attributes of an element that were asked for and are right.
 *
 * @return array<string, string|true> by their names; `true` where an attribute has no value.
 */
function attributes_in( string $kind, array $asked, string $server ): array {
	$found = array();
	foreach ( array_merge( KINDS[ $kind ]['attributes'], COMMON ) as $name ) {
		$value = $asked[ $name ] ?? null;
		if ( 'count-only' === $name ) {
			if ( wp_validate_boolean( $value ?? false ) ) {
				$found[ $name ] = true;
			}
			continue;
		}
		$value = is_scalar( $value ) ? trim( (string) $value ) : '';
		if ( in_array( $name, ADDRESSES, true ) ) {
			$value = address_in( $value, $server );
		}
		if ( preg_match( ALLOWED[ $name ], $value ) ) {
			$found[ $name ] = $value;
		}
	}
	// The decisions of a consultation are not those of its municipality.
	if ( isset( $found['consultation'] ) ) {
		unset( $found['municipality'] );
	}
	return $found;
}

/** `irbid/shade`, also where somebody has pasted the address of its page. */
function address_in( string $typed, string $server ): string {
	$typed = trim( $typed );
	if ( '' !== $server && 0 === strpos( $typed, $server . '/' ) ) {
		$typed = substr( $typed, strlen( $server ) );
	}
	return (string) preg_replace( array( '~[?#].*$~', '~^/(?:embed|outcomes|c)/~', '~/(?:frame)?$~' ), '', $typed );
}

/**
 * The tag with the link inside, which people see without scripts.
 *
 * @param array<string, string|true> $attributes by their names.
 * @param string                     $link markup.
 */
function tag( string $kind, array $attributes, string $link ): string {
	$written = '';
	foreach ( $attributes as $name => $value ) {
		$shown    = 'leave-to' === $name ? esc_url( (string) $value ) : esc_attr( (string) $value );
		$written .= true === $value ? ' ' . $name : sprintf( ' %s="%s"', $name, $shown );
	}
	return sprintf( '<saha-%1$s%2$s>%3$s</saha-%1$s>', $kind, $written, $link );
}

/** A link to the page that the server hosts, in the language of the element or else of this site. */
function link_to( string $kind, string $address, string $language ): string {
	$page     = settings()['server'] . rtrim( KINDS[ $kind ]['page'] . $address, '/' );
	$language = '' === $language ? (string) strtok( determine_locale(), '_' ) : $language;
	return sprintf( '<a href="%s">%s</a>', esc_url( $page . '?lang=' . rawurlencode( $language ) ), esc_html( link_words( $kind ) ) );
}

function link_words( string $kind ): string {
	$words = array(
		'survey'        => __( 'Answer the survey', 'saha' ),
		'comments'      => __( 'Join the discussion', 'saha' ),
		'ideas'         => __( 'See the ideas and propose one', 'saha' ),
		'event'         => __( 'About this meeting', 'saha' ),
		'results'       => __( 'See the result', 'saha' ),
		'outcomes'      => __( 'See what was decided', 'saha' ),
		'consultations' => __( 'See all consultations', 'saha' ),
	);
	return $words[ $kind ];
}

function missing_address( string $kind ): string {
	if ( 'outcomes' === $kind ) {
		return __( 'Say whose decisions: the municipality, such as irbid, or one consultation, such as irbid/park.', 'saha' );
	}
	return __( 'Say which activity, as municipality/activity, such as irbid/park-survey. The address of its page will do.', 'saha' );
}

/**
 * A sentence with what belongs into its places. Each keeps its own direction: addresses stand in Arabic sentences too.
 *
 * @param array<string, string> $values by their places, such as `{server}`.
 */
function fill( string $sentence, array $values ): string {
	return strtr(
		$sentence,
		array_map(
			static function ( string $value ): string {
				return "\u{2068}{$value}\u{2069}";
			},
			$values
		)
	);
}

/** What stands in the place of an element that cannot be there. @param string $sentence for whoever may mend it. */
function notice( string $sentence ): string {
	$shown = current_user_can( 'edit_posts' ) ? $sentence : __( 'This part of the page is being prepared.', 'saha' );
	return '<p class="saha-notice">' . esc_html( $shown ) . '</p>';
}
