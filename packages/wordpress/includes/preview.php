<?php
/**
 * The element in the editor: the real one, in a frame without an origin. There it can be read, and nothing that somebody
 * presses by accident is taken for a contribution; no script of the server runs with the rights of whoever edits.
 *
 * @package Saha
 */

namespace Saha;

defined( 'ABSPATH' ) || exit;

add_filter( 'rest_request_before_callbacks', __NAMESPACE__ . '\note_preview', 10, 3 );

/** Whether what is being made goes into the editor. */
function is_preview( ?bool $change = null ): bool {
	static $is_preview = false;
	$is_preview = $change ?? $is_preview;
	return $is_preview;
}

/**
 * Notes requests of the editor: for a block, and for a pasted address.
 *
 * @param mixed            $response handed on.
 * @param array            $handler of the request.
 * @param \WP_REST_Request $request what is asked for.
 */
function note_preview( $response, $handler, $request ) {
	$route = $request->get_route();
	is_preview( 0 === strpos( $route, '/wp/v2/block-renderer/saha/' ) || 0 === strpos( $route, '/oembed/1.0/proxy' ) );
	return $response;
}

/** What the editor shows for an element. @param string $markup of the element, or a sentence in its place. */
function preview( string $markup ): string {
	if ( ! is_preview() || 0 !== strpos( $markup, '<saha-' ) ) {
		return $markup;
	}
	$page = sprintf(
		'<!doctype html><html lang="%1$s" dir="%2$s"><head><meta charset="utf-8"><style>body { margin: 0.5rem; font-family: system-ui, sans-serif }</style>%3$s</head><body inert>%4$s</body></html>',
		esc_attr( str_replace( '_', '-', get_locale() ) ),
		is_rtl() ? 'rtl' : 'ltr',
		wp_get_script_tag( script_attributes() ),
		$markup
	);
	return sprintf(
		'<iframe class="saha-preview" title="%1$s" sandbox="allow-scripts" width="100%%" height="520" tabindex="-1" srcdoc="%2$s"></iframe>',
		esc_attr__( 'Preview', 'saha' ),
		// WordPress leaves entities alone that are there already; the frame has to get the markup as it is.
		htmlspecialchars( $page, ENT_QUOTES, 'UTF-8', true )
	);
}
