<?php
/**
 * In which of its languages does the plugin speak?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * Brings its own words along, in languages/. WordPress.org's, where there are any, come before them.
 */
class Languages {

	const DOMAIN = 'aftercare';

	/**
	 * Language => the locale whose file holds its words. Regions and forms of address (de_AT, de_DE_formal, es_MX) read
	 * the same one; it is worded so that it fits them all.
	 */
	const LOCALES = array(
		'ar' => 'ar',
		'de' => 'de_DE',
		'es' => 'es_ES',
		'fr' => 'fr_FR',
		'pl' => 'pl_PL',
		'ru' => 'ru_RU',
	);

	/**
	 * Hooks into WordPress, which reads the words as soon as the first one is asked for.
	 */
	public static function hook(): void {
		add_action( 'init', array( self::class, 'tell_where' ), 0 );
		add_filter( 'load_translation_file', array( self::class, 'nearest' ), 10, 2 );
		add_filter( 'load_script_translation_file', array( self::class, 'nearest_of_script' ), 10, 3 );
	}

	/**
	 * Since 6.8 WordPress takes the folder from the plugin's header; before, it has to be told.
	 */
	public static function tell_where(): void {
		if ( version_compare( get_bloginfo( 'version' ), '6.8', '<' ) ) {
			// phpcs:ignore PluginCheck.CodeAnalysis.DiscouragedFunctions.load_plugin_textdomainFound -- Words that come with the plugin are found in no other way there.
			load_plugin_textdomain( self::DOMAIN, false, dirname( plugin_basename( AFTERCARE_FILE ) ) . '/languages' );
		}
	}

	/**
	 * The file of the same language, where there is none of the very locale.
	 *
	 * @param string $file   Where WordPress would read the words.
	 * @param string $domain Whose words.
	 * @return string
	 */
	public static function nearest( $file, $domain ) {
		// WordPress looks here last: a file asked for in its own folder is one that it has found there.
		$is_ours = self::DOMAIN === $domain && is_string( $file ) && 0 !== strpos( $file, WP_LANG_DIR ) && ! is_readable( $file );
		if ( ! $is_ours || 1 !== preg_match( '/^aftercare-([a-z]{2})(?:_\w+?)?((?:-[\w-]+)?\.(?:l10n\.php|json))$/D', basename( $file ), $parts ) ) {
			return $file;
		}
		$locale = self::LOCALES[ $parts[1] ] ?? null;
		return null === $locale ? $file : dirname( $file ) . '/' . self::DOMAIN . '-' . $locale . $parts[2];
	}

	/**
	 * The same for the words of the editor's script.
	 *
	 * @param string|false $file   Where WordPress would read the words.
	 * @param string       $handle Name of the script.
	 * @param string       $domain Whose words.
	 * @return string|false
	 */
	public static function nearest_of_script( $file, $handle, $domain ) {
		return self::nearest( $file, $domain );
	}
}
