<?php
/**
 * The block of the editor. What it shows is made when the page is shown: nothing but what was chosen stands in the post.
 *
 * @package Saha
 */

namespace Saha;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_block' );
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\say_words_to_editor' );

function register_block(): void {
	register_block_type( dirname( MAIN_FILE ) . '/block', array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
}

function render_block( array $attributes ): string {
	$markup = preview( element( $attributes ) );
	return is_preview() ? $markup : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $markup );
}

/** Words of the editor, which speaks the language of whoever edits. */
function say_words_to_editor(): void {
	$words = array(
		'title'        => __( 'Saha', 'saha' ),
		'what'         => __( 'What should stand here?', 'saha' ),
		'kinds'        => array(
			'survey'        => __( 'Survey', 'saha' ),
			'comments'      => __( 'Discussion', 'saha' ),
			'ideas'         => __( 'Ideas', 'saha' ),
			'event'         => __( 'Meeting', 'saha' ),
			'results'       => __( 'Result', 'saha' ),
			'outcomes'      => __( 'Decisions', 'saha' ),
			'consultations' => __( 'List of consultations', 'saha' ),
		),
		'activity'     => __( 'Activity', 'saha' ),
		'activityHelp' => __( 'Such as irbid/park-survey, or the address of its page.', 'saha' ),
		'municipality' => __( 'Municipality', 'saha' ),
		'allHelp'      => __( 'Such as irbid. Empty: all on the server.', 'saha' ),
		'oneHelp'      => __( 'Such as irbid.', 'saha' ),
		'consultation' => __( 'Only one consultation', 'saha' ),
		'onlyHelp'     => __( 'Such as irbid/park. Empty: all of the municipality.', 'saha' ),
		'language'     => __( 'Language', 'saha' ),
		'asPage'       => __( 'As the page', 'saha' ),
		'theme'        => __( 'Light or dark', 'saha' ),
		'light'        => __( 'Light', 'saha' ),
		'dark'         => __( 'Dark', 'saha' ),
		'view'         => __( 'Shown as', 'saha' ),
		'table'        => __( 'Table with bars', 'saha' ),
		'chart'        => __( 'Chart', 'saha' ),
		'both'         => __( 'Both', 'saha' ),
		'countOnly'    => __( 'Only the number of comments', 'saha' ),
		'show'         => __( 'Show', 'saha' ),
		'noSending'    => __( 'This is a preview: nothing can be sent from here.', 'saha' ),
	);
	wp_add_inline_script( 'saha-element-editor-script', 'window.sahaWords = ' . wp_json_encode( $words, JSON_HEX_TAG | JSON_UNESCAPED_UNICODE ), 'before' );
}
