<?php
/**
 * What the script of the editor needs of WordPress.
 *
 * @package Saha
 */

return array(
	'dependencies' => array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-server-side-render' ),
	'version'      => '0.1.0',
);
