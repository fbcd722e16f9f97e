<?php
// Does the plugin speak the reader's language, with every word of a page, every number's form and every region's name?

use Aftercare\Connection;
use Aftercare\Languages;
use Aftercare\Outbox;
use Aftercare\Privacy;
use Aftercare\Settings_Page;
use Aftercare\Shopper;
use Aftercare\Site_Block;

/** A shop whose owner and shopper read this language. */
function shop_in( $locale ) {
	Languages::hook();
	Site::$language                       = $locale;
	Site::$may                            = array( 'manage_woocommerce' );
	Site::$user                           = 3;
	Site::$options['permalink_structure'] = '';
	Site::$options['aftercare_log']       = 'yes';
	Shop::$orders[10]                     = new WC_Order( array( 'id' => 10, 'total' => '1', 'customer_id' => 3 ), array() );
}

/** The shop is connected. */
function join_shop() {
	Connection::put( array( 'shopId' => 'shop-1', 'appUrl' => 'https://a.example', 'callbackUrl' => 'https://a.example', 'portalUrl' => 'https://a.example/p', 'secret' => str_repeat( 'a', 43 ) ) );
}

/** The settings page as it stands. */
function settings() {
	ob_start();
	Settings_Page::show();
	return html_entity_decode( ob_get_clean(), ENT_QUOTES );
}

/** What shoppers read on "My account" and beside the block. */
function account() {
	$actions = Shopper::add_action( array(), Shop::$orders[10] );
	return implode( "\n", array( $actions['aftercare']['name'], $actions['aftercare']['aria-label'], Shopper::add_menu_item( array( 'out' => 'x' ) )['aftercare'], Shopper::draw_orders(), Site_Block::draw() ) );
}

/** The English words that stand in a text, though this language has its own for them. */
function english_in( $text ) {
	$messages = ( include dirname( __DIR__, 2 ) . '/languages/aftercare-de_DE.l10n.php' )['messages'];
	return array_values(
		array_filter(
			array_keys( $messages ),
			function ( $word ) use ( $text ) {
				// What is short stands in names and addresses too; "Connecter" is no "Connect".
				return strlen( $word ) > 5 && 1 === preg_match( '/(?<!\pL)' . preg_quote( $word, '/' ) . '(?!\pL)/u', $text );
			}
		)
	);
}

foreach ( array(
	'de_DE' => array( 'Wo Aftercare läuft', 'Verbindung beenden', 'Zurücksenden: Artikel der Bestellung N10', 'Rückgaben' ),
	'fr_FR' => array( 'Où fonctionne Aftercare', 'Déconnecter', 'Retourner des articles de la commande N10', 'Retours' ),
	'es_ES' => array( 'Dónde funciona Aftercare', 'Terminar la conexión', 'Devolver artículos del pedido N10', 'Devoluciones' ),
	'pl_PL' => array( 'Gdzie działa Aftercare', 'Zakończ połączenie', 'Zwróć produkty z zamówienia N10', 'Zwroty' ),
	'ru_RU' => array( 'Адрес, по которому работает Aftercare', 'Отключение магазина', 'Вернуть товары из заказа N10', 'Возвраты' ),
	'ar'    => array( 'العنوان الذي يعمل عليه Aftercare', 'إنهاء الربط', "إرجاع منتجات من الطلب \u{2068}N10\u{2069}", 'الإرجاع' ),
) as $locale => $words ) {
	holds(
		"in $locale no word of the settings page, of \"My account\" or of the block is left in English",
		function () use ( $locale, $words ) {
			shop_in( $locale );
			$before = settings();
			same( true, false !== strpos( $before, $words[0] ), $before );
			same( true, false !== strpos( Site_Block::draw(), 'href' ) );
			$text = $before . Site_Block::draw();
			join_shop();
			Outbox::add( 'order.updated', 10 );
			$connected = settings();
			$account   = account();
			same( true, false !== strpos( $connected, $words[1] ), $connected );
			same( true, false !== strpos( $account, $words[2] ), $account );
			same( $words[3], explode( "\n", $account )[2] );
			$text .= $connected . $account . json_encode( Privacy::add_exporter( array() ), JSON_UNESCAPED_UNICODE );
			same( array(), english_in( $text ) );
		}
	);
}
holds(
	'who reads English reads it',
	function () {
		shop_in( 'en_GB' );
		same( true, count( english_in( settings() ) ) > 5 );
	}
);
foreach ( array(
	'pl_PL' => array( 1 => '1 zmiana czeka', 2 => '2 zmiany czekają', 5 => '5 zmian czeka', 22 => '22 zmiany czekają' ),
	'ru_RU' => array( 1 => '1 изменение ожидает', 2 => '2 изменения ожидают', 5 => '5 изменений ожидают', 21 => '21 изменение ожидает' ),
	'ar'    => array( 1 => 'تغيير واحد ينتظر', 2 => 'تغييران ينتظران', 5 => '5 تغييرات تنتظر', 11 => '11 تغييرًا ينتظر', 100 => '100 تغيير ينتظر' ),
) as $locale => $sentences ) {
	holds(
		"in $locale a number takes the form that belongs to it",
		function () use ( $locale, $sentences ) {
			shop_in( $locale );
			join_shop();
			$waiting = 0;
			foreach ( $sentences as $number => $sentence ) {
				for ( ; $waiting < $number; $waiting++ ) {
					Outbox::add( 'order.updated', 10 + $waiting );
				}
				same( true, false !== strpos( settings(), $sentence ), $sentence );
			}
		}
	);
}
holds(
	'regions and forms of address read the file of their language; what WordPress has found itself, and what is another\'s, stays',
	function () {
		$own = dirname( __DIR__, 2 ) . '/languages/';
		foreach ( array( 'de_AT' => 'de_DE', 'de_DE_formal' => 'de_DE', 'de_CH_informal' => 'de_DE', 'es_MX' => 'es_ES', 'fr_CA' => 'fr_FR', 'de_DE' => 'de_DE', 'ary' => 'ary', 'nl_NL' => 'nl_NL', 'en_US' => 'en_US' ) as $locale => $read ) {
			same( $own . "aftercare-$read.l10n.php", Languages::nearest( $own . "aftercare-$locale.l10n.php", 'aftercare' ) );
			same( $own . "aftercare-$read-aftercare-returns-editor-script.json", Languages::nearest_of_script( $own . "aftercare-$locale-aftercare-returns-editor-script.json", 'aftercare-returns-editor-script', 'aftercare' ) );
		}
		foreach ( array( WP_LANG_DIR . '/plugins/aftercare-de_AT.l10n.php', $own . 'aftercare-de_AT.mo', $own . 'other-de_AT.l10n.php' ) as $file ) {
			same( $file, Languages::nearest( $file, 'aftercare' ) );
		}
		same( $own . 'aftercare-de_AT.l10n.php', Languages::nearest( $own . 'aftercare-de_AT.l10n.php', 'woocommerce' ) );
		same( false, Languages::nearest_of_script( false, 'aftercare-returns-editor-script', 'aftercare' ) );
		shop_in( 'de_AT' );
		same( true, false !== strpos( settings(), 'Wo Aftercare läuft' ) );
	}
);
holds(
	'a WordPress before 6.8 is told where the words lie, a newer one knows',
	function () {
		Languages::hook();
		do_action( 'init' );
		same( array(), Site::$sent );
		Site::$version = '6.7.2';
		do_action( 'init' );
		same( array( array( 'words' => 'aftercare aftercare/languages' ) ), Site::$sent );
	}
);
