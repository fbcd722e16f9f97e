<?php
// Do product pages show the terms that Aftercare handed over, of this product and for this shopper's country?

use Aftercare\Connection;
use Aftercare\Terms;
use Aftercare\Terms_Block;
use Aftercare\Terms_Choice;
use Aftercare\Terms_Route;

const EVERYWHERE = array( 'countries' => array(), 'tags' => array(), 'skus' => array(), 'sure' => true );

/** Terms as Aftercare writes them: texts 0 to 7, and in general 30 days and a free way back. */
function terms( array $cases = array() ): array {
	$texts = array( array(), array( 'en' => '30 days.', 'de' => '30 Tage.' ), array( 'en' => '60 days.' ), array( 'en' => 'Free & fast.' ), array( 'en' => 'Never. <b>Hygiene</b>' ), array( 'en' => 'Other terms may apply.' ), array( 'en' => 'Your rights stay.', 'de' => 'Ihre Rechte bleiben.', 'ar' => 'حقوقك' ), array( 'en' => 'You pay.' ) );
	$last  = array( 'says' => array( 'answer' => 0, 'days' => 1, 'restocking' => 0, 'wayBack' => 3 ) ) + EVERYWHERE;
	return array( 'v' => 1, 'texts' => $texts, 'cases' => array_merge( $cases, array( $last ) ), 'others' => 5, 'rights' => 6 );
}

/** A case beside the general one. */
function one_case( array $asks, array $says, bool $sure = true ): array {
	return array( 'says' => $says, 'sure' => $sure ) + $asks + EVERYWHERE;
}

/** What Aftercare is answered. */
function hand( $body ): array {
	Terms_Route::add();
	$reply = call_user_func( Site::$routes['PUT /terms']['callback'], new Rest_Call( $body ) );
	return array( $reply->status, $reply->data );
}

/** The page of a product in a connected shop, as the hook below the form to buy draws it; `$more`: what is handed over besides. */
function draw_page( array $cases, ?Test_Product $product = null, string $country = '', array $more = array() ): string {
	Connection::put( array( 'shopId' => 'shop-1', 'appUrl' => 'https://a.example', 'callbackUrl' => 'https://a.example', 'portalUrl' => 'https://a.example/p', 'secret' => str_repeat( 'a', 43 ) ) );
	hand( $more + terms( $cases ) );
	static $next = 100;
	Product_Page::open( $product ?? new Test_Product( ++$next ), $country );
	ob_start();
	Terms_Block::show_below_form();
	return ob_get_clean();
}

/** The sentences of a page. */
function lines_of( string $html ): array {
	preg_match_all( '#<li>(.*?)</li>#', $html, $found );
	return array_slice( $found[1], 0, -1 );
}

holds(
	'what Aftercare hands over is kept, not with every page, and goes with the connection and with the plugin',
	function () {
		same( array( 200, array( 'kept' => true ) ), hand( terms() ) );
		same( '30 days.', Terms::get()['texts'][1]['en'] );
		Connection::clear();
		same( null, Terms::get() );
	}
);
foreach ( array(
	'no terms'                      => 'x',
	'another version'               => array( 'v' => 2 ) + terms(),
	'a text that is none'           => array( 'texts' => array( array( 'en' => 1 ) ) ) + terms(),
	'a gift card that has no text'  => array( 'giftCards' => 99 ) + terms(),
	'a case that names no text'     => terms( array( one_case( array(), array( 'days' => 99 ) ) ) ),
	'a case that may hold anything' => terms( array( one_case( array( 'tags' => array( array() ) ), array() ) ) ),
	'more than a page should read'  => array( 'texts' => array_fill( 0, 8, array( 'en' => str_repeat( 'x', 30000 ) ) ) ) + terms(),
) as $what => $body ) {
	holds(
		"$what: refused, and what stood there stays",
		function () use ( $body ) {
			hand( terms() );
			same( 400, hand( $body )[0] );
			same( '30 days.', Terms::get()['texts'][1]['en'] );
		}
	);
}
holds(
	'words in letters other than Latin take no more room than those in Latin ones',
	function () {
		$texts   = terms()['texts'];
		$texts[] = array( 'ru' => str_repeat( 'Не возвращается. ', 3500 ), 'ar' => str_repeat( 'أحذية', 1000 ) );
		same( 200, hand( array( 'texts' => $texts ) + terms() )[0] );
	}
);
holds(
	'only who manages the shop may hand them over',
	function () {
		Terms_Route::add();
		same( 'aftercare_forbidden', call_user_func( Site::$routes['PUT /terms']['permission_callback'] )->get_error_code() );
	}
);
holds(
	'the shopper\'s country decides: where it is sent, else where they live, else where the shop is',
	function () {
		$cases = array( one_case( array( 'countries' => array( 'NO' ) ), array( 'days' => 2 ) ) );
		same( array( '60 days.', 'Free &amp; fast.' ), lines_of( draw_page( $cases, null, 'NO' ) ) );
		same( array( '30 days.', 'Free &amp; fast.' ), lines_of( draw_page( $cases ) ) );
		Product_Page::$billing = 'NO';
		ob_start();
		Terms_Block::show_below_form();
		same( '', ob_get_clean(), 'a second time on one page' );
		same( '60 days.', lines_of( Terms_Block::draw_here() )[0] );
	}
);
holds(
	'the way to all terms leads to those of the same country',
	function () {
		foreach ( array( 'NO' => 'NO', '' => 'DE' ) as $said => $country ) {
			same( 1, preg_match( '#href="https://a\.example/p/returns-policy\?country=' . $country . '"#', draw_page( array(), null, $said ) ), $country );
		}
	}
);
holds(
	'tags and categories count by name, in any case, as they are read and not as they are stored',
	function () {
		$cases               = array( one_case( array( 'tags' => array( 'HATS & SCARVES' ) ), array( 'answer' => 4 ) ) );
		Product_Page::$terms = array( 'product_cat' => array( 'Hats &amp; Scarves' ), 'product_tag' => array( 'new' ) );
		same( array( 'Never. &lt;b&gt;Hygiene&lt;/b&gt;' ), lines_of( draw_page( $cases ) ) );
		Product_Page::$terms = array();
		same( array( '30 days.', 'Free &amp; fast.' ), lines_of( draw_page( $cases ) ) );
	}
);
holds(
	'where the shapes of a product differ, what holds without a number is shown, and that other terms may apply',
	function () {
		$cases                       = array( one_case( array( 'skus' => array( 'A-*' ) ), array( 'days' => 2 ) ) );
		Product_Page::$products[801] = new Test_Product( 801, 'A-1' );
		Product_Page::$products[802] = new Test_Product( 802, 'B-1' );
		same( array( '30 days.', 'Free &amp; fast.', 'Other terms may apply.' ), lines_of( draw_page( $cases, new Test_Product( 800, '', array( 801, 802 ) ) ) ) );
		same( array( '60 days.', 'Free &amp; fast.' ), lines_of( draw_page( $cases, new Test_Product( 803, '', array( 801 ) ) ) ) );
		same( array( '60 days.', 'Free &amp; fast.' ), lines_of( draw_page( $cases, new Test_Product( 804, ' a-9' ) ) ) );
	}
);
holds(
	'of a gift card, which its type tells, it is shown that it can\'t be returned, and nothing else; an Aftercare of before says nothing of it',
	function () {
		$cases = array( one_case( array(), array( 'answer' => 0, 'days' => 2 ), false ) );
		foreach ( array( 'gift-card', 'pw-gift-card', 'Gift_Card' ) as $type ) {
			static $next = 820;
			$card        = new Test_Product( ++$next, '', array(), $type );
			same( array( 'Never. &lt;b&gt;Hygiene&lt;/b&gt;' ), lines_of( draw_page( $cases, $card, '', array( 'giftCards' => 4 ) ) ), $type );
		}
		same( array( '30 days.', 'Free &amp; fast.' ), lines_of( draw_page( array(), new Test_Product( 830 ), '', array( 'giftCards' => 4 ) ) ) );
		same( array( '30 days.', 'Free &amp; fast.' ), lines_of( draw_page( array(), new Test_Product( 831, '', array(), 'gift-card' ) ) ) );
	}
);
holds(
	'what nobody knows before a purchase decides nothing; it is told where it would change something',
	function () {
		$choose = function ( array $cases ) {
			$choice = Terms_Choice::of( terms( $cases ), 'DE', array(), null );
			return array( $choice->said['wayBack'] ?? null, $choice->differs );
		};
		same( array( 3, true ), $choose( array( one_case( array(), array( 'wayBack' => 7 ), false ) ) ) );
		same( array( 3, false ), $choose( array( one_case( array(), array( 'wayBack' => 3 ), false ) ) ) );
		same( array( 7, false ), $choose( array( one_case( array(), array( 'wayBack' => 7 ) ), one_case( array(), array( 'wayBack' => 3 ), false ) ) ) );
		same( array( null, false ), $choose( array( one_case( array(), array( 'answer' => 4 ) ), one_case( array(), array( 'wayBack' => 7 ), false ) ) ) );
		same( array( null, true ), $choose( array( one_case( array(), array( 'answer' => 0 ), false ), one_case( array(), array( 'answer' => 4 ) ) ) ) );
	}
);
holds(
	'a page speaks the site\'s language, written its way; of a language that is not there it speaks English',
	function () {
		foreach ( array( 'de_AT' => 'lang="de" dir="ltr"><li>30 Tage.', 'ar' => 'lang="ar" dir="rtl"><li>حقوقك', 'nl_NL' => 'lang="en" dir="ltr"><li>30 days.' ) as $locale => $expected ) {
			Site::$language = $locale;
			same( true, false !== strpos( draw_page( array() ), $expected ), $locale );
		}
	}
);
holds(
	'the shop may switch it off on its product pages, and not what it put there itself; unconnected nothing is shown',
	function () {
		Terms::choose( false );
		same( '', draw_page( array() ) );
		same( true, '' !== Terms_Block::draw_here() );
		Terms::choose( true );
		same( true, '' !== draw_page( array() ) );
		Connection::clear();
		same( '', Terms_Block::draw_here() );
		hand( terms() );
		same( '', Terms_Block::draw_here() );
	}
);
