<?php
/**
 * Settings → Saha, for administrators.
 *
 * @package Saha
 */

namespace Saha;

defined( 'ABSPATH' ) || exit;

const PAGE = 'saha';

add_action( 'admin_menu', __NAMESPACE__ . '\add_page' );
add_filter( 'plugin_action_links_' . plugin_basename( MAIN_FILE ), __NAMESPACE__ . '\link_page' );

function add_page(): void {
	add_options_page( __( 'Saha', 'saha' ), __( 'Saha', 'saha' ), 'manage_options', PAGE, __NAMESPACE__ . '\show_page' );
}

/**
 * The way to the page, in the list of plugins.
 *
 * @param string[] $links that stand there.
 */
function link_page( array $links ): array {
	$address = admin_url( 'options-general.php?page=' . PAGE );
	return array_merge( array( sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html__( 'Settings', 'saha' ) ) ), $links );
}

function show_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$chosen  = settings();
	$version = '' === $chosen['server'] ? '' : current_version( $chosen['server'] );
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'Saha', 'saha' ); ?></h1>
		<p><?php esc_html_e( 'Everything that people write goes from their browser to this server, and to nobody else. This website stores nothing of it.', 'saha' ); ?></p>
		<form method="post" action="options.php">
			<?php settings_fields( OPTION ); ?>
			<table class="form-table" role="presentation">
				<?php
				show_text_field( 'server', 'url', __( 'Address of the server', 'saha' ), __( 'Such as https://saha.town.example. It stands in the console, on every page “Put on a website”.', 'saha' ), $chosen );
				show_text_field( 'activity', 'text', __( 'An activity to check with', 'saha' ), __( 'Such as irbid/park-survey, or the address of its page.', 'saha' ), $chosen );
				show_version_field( $chosen, is_wp_error( $version ) ? '' : $version );
				?>
			</table>
			<?php submit_button( __( 'Save and check', 'saha' ) ); ?>
		</form>
		<h2><?php esc_html_e( 'How it stands', 'saha' ); ?></h2>
		<?php
		foreach ( state_of( $chosen, $version ) as $line ) {
			show_line( $line );
		}
		?>
		<h2><?php esc_html_e( 'Three ways to put it on a page', 'saha' ); ?></h2>
		<ol>
			<li><?php esc_html_e( 'In the block editor, add the block “Saha”.', 'saha' ); ?></li>
			<li><?php esc_html_e( 'Paste the address of an activity on a line of its own.', 'saha' ); ?></li>
			<li>
				<?php esc_html_e( 'In the classic editor and in page builders, write a shortcode:', 'saha' ); ?>
				<code dir="ltr"><?php echo esc_html( sprintf( '[saha survey="%s"]', '' === $chosen['activity'] ? 'irbid/park-survey' : $chosen['activity'] ) ); ?></code>
			</li>
		</ol>
	</div>
	<?php
}

function show_text_field( string $name, string $type, string $label, string $help, array $chosen ): void {
	printf(
		'<tr><th scope="row"><label for="saha-%1$s">%2$s</label></th><td><input id="saha-%1$s" name="%3$s[%1$s]" type="%4$s" class="regular-text code" dir="ltr" value="%5$s" aria-describedby="saha-%1$s-help"><p class="description" id="saha-%1$s-help">%6$s</p></td></tr>',
		esc_attr( $name ),
		esc_html( $label ),
		esc_attr( OPTION ),
		esc_attr( $type ),
		esc_attr( $chosen[ $name ] ),
		esc_html( $help )
	);
}

/** The newest script, the version that was pinned, and the one that could be pinned now. */
function show_version_field( array $chosen, string $current ): void {
	$versions = array_unique( array_filter( array( $chosen['version'], $current ) ) );
	$options  = sprintf( '<option value="">%s</option>', esc_html__( 'Always the newest, with all corrections', 'saha' ) );
	foreach ( $versions as $version ) {
		/* translators: {version}: of the elements */
		$words    = fill( __( 'Version {version} for good, with its hash', 'saha' ), array( '{version}' => $version ) );
		$options .= sprintf( '<option value="%s"%s>%s</option>', esc_attr( $version ), selected( $version, $chosen['version'], false ), esc_html( $words ) );
	}
	printf(
		'<tr><th scope="row"><label for="saha-version">%1$s</label></th><td><select id="saha-version" name="%2$s[version]">%3$s</select><p class="description">%4$s</p></td></tr>',
		esc_html__( 'Script', 'saha' ),
		esc_attr( OPTION ),
		$options, // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Made above of escaped parts.
		esc_html__( 'One version for good never changes by itself. It gets no corrections either, those for safety included, until you choose anew.', 'saha' )
	);
}

/** One line of the state. @param array{is: string, words: string} $line as `line` makes it. */
function show_line( array $line ): void {
	$looks = array(
		'right' => 'notice-success',
		'wrong' => 'notice-error',
		'open'  => 'notice-info',
	);
	printf( '<div class="notice inline %s"><p>%s</p></div>', esc_attr( $looks[ $line['is'] ] ), esc_html( $line['words'] ) );
}
