<?php
// How does WordPress come to the words of a language? It reads one file, whose name a filter may change.

/** The words of the language that is spoken now. */
final class Test_Words {
	private static $read = array();
	/** What WordPress would read, as its file returns it. */
	public static function now() {
		$file = apply_filters( 'load_translation_file', dirname( __DIR__ ) . '/languages/aftercare-' . Site::$language . '.l10n.php', 'aftercare' );
		if ( ! isset( self::$read[ $file ] ) ) {
			self::$read[ $file ] = is_readable( $file ) ? include $file : array( 'messages' => array() );
		}
		return self::$read[ $file ];
	}
	/** Which form belongs to a number; the language's own rule says it, in C as in PHP. */
	public static function form( $count ) {
		$rule = preg_replace( '/^nplurals=\d+; +plural=(.+);$/', '$1', self::now()['plural-forms'] );
		return eval( 'return (int) (' . str_replace( 'n', (string) (int) $count, $rule ) . ');' );
	}
}

function __( $text ) {
	return Test_Words::now()['messages'][ $text ] ?? $text;
}
function esc_html__( $text ) {
	return esc_html( __( $text ) );
}
function _n( $one, $many, $count ) {
	$forms = Test_Words::now()['messages'][ $one ] ?? null;
	return null === $forms ? ( 1 === $count ? $one : $many ) : explode( "\0", $forms )[ Test_Words::form( $count ) ];
}
function load_plugin_textdomain( $domain, $deprecated, $folder ) {
	Site::$sent[] = array( 'words' => $domain . ' ' . $folder );
}
function plugin_basename( $file ) {
	return 'aftercare/' . basename( $file );
}
