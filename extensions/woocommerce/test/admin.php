<?php
// What does WordPress draw of a page in wp-admin?

function submit_button( $text, $type, $name, $wrap, $more ) {
	printf( '<input type="submit" name="%s" id="%s" class="button-%s" value="%s">', $name, $more['id'], $type, esc_attr( $text ) );
}
function wp_nonce_field( $action ) {
	printf( '<input type="hidden" name="_wpnonce" value="%s">', esc_attr( $action ) );
}
function wp_nonce_url( $url, $action ) {
	return $url . '&_wpnonce=' . $action;
}
function checked( $value, $current, $is_printed ) {
	return $value === $current ? ' checked' : '';
}
function wp_admin_notice( $html, $more ) {
	printf( '<div class="notice notice-%s"><p>%s</p></div>', $more['type'], $html );
}
function sanitize_key( $text ) {
	return preg_replace( '/[^a-z0-9_-]/', '', strtolower( $text ) );
}
function get_the_title( $page ) {
	return 'Page ' . $page->ID;
}
