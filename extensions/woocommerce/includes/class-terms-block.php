<?php
/**
 * Where do shoppers read, before they buy, what holds for sending a product back?
 *
 * @package Aftercare
 */

namespace Aftercare;

defined( 'ABSPATH' ) || exit;

/**
 * On every product page below the button to buy, and wherever the shop puts the block or the shortcode.
 */
class Terms_Block {

	const SHORTCODE = 'aftercare_terms';

	/**
	 * Products whose terms stand on this page already.
	 *
	 * @var bool[]
	 */
	private static $drawn = array();

	/**
	 * Hooks into WordPress. Themes of blocks draw the same form to buy, so the hook is there too.
	 */
	public static function hook(): void {
		add_action( 'init', array( self::class, 'register' ) );
		add_action( 'woocommerce_after_add_to_cart_form', array( self::class, 'show_below_form' ) );
	}

	/**
	 * Registers the block and the shortcode.
	 */
	public static function register(): void {
		Site_Block::register_one( 'terms', array( self::class, 'render_block' ) );
		add_shortcode( self::SHORTCODE, array( self::class, 'draw_here' ) );
	}

	/**
	 * On the page of one product, of that product alone.
	 */
	public static function show_below_form(): void {
		$id = (int) get_queried_object_id();
		if ( ! Terms::are_shown() || ! is_product() || (int) get_the_ID() !== $id || isset( self::$drawn[ $id ] ) ) {
			return;
		}
		// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped as it is put together.
		echo self::draw( $id );
	}

	/**
	 * The block, in a wrapper that bears what was chosen in the editor.
	 *
	 * @param array     $attributes What was chosen.
	 * @param string    $content    Nothing.
	 * @param \WP_Block $block      The block, which knows of which post it is.
	 */
	public static function render_block( $attributes = array(), $content = '', $block = null ): string {
		$inside = self::draw( (int) ( $block->context['postId'] ?? get_the_ID() ) );
		return '' === $inside ? '' : '<div ' . get_block_wrapper_attributes() . '>' . $inside . '</div>';
	}

	/**
	 * The shortcode.
	 */
	public static function draw_here(): string {
		return self::draw( (int) get_the_ID() );
	}

	/**
	 * The terms of a product, or those in general where it is none.
	 *
	 * @param int $id Number of the post.
	 */
	private static function draw( int $id ): string {
		$terms = Connection::get() ? Terms::get() : null;
		if ( ! $terms ) {
			return '';
		}
		self::$drawn[ $id ] = true;

		$product = wc_get_product( $id );
		$choice  = self::choose( $terms, $product ? $product : null );
		$places  = array();
		foreach ( Terms::ASPECTS as $aspect ) {
			$places[] = $choice->said[ $aspect ] ?? -1;
		}
		if ( $choice->differs ) {
			$places[] = $terms['others'];
		}
		$places[] = $terms['rights'];
		return self::draw_list( $terms, $places );
	}

	/**
	 * What holds for it.
	 *
	 * @param array            $terms   As Aftercare handed them over.
	 * @param \WC_Product|null $product The product; null: none.
	 */
	private static function choose( array $terms, $product ): Terms_Choice {
		if ( ! $product ) {
			return Terms_Choice::of_all( $terms, self::country(), array(), array() );
		}
		// WooCommerce has no gift cards: by its type Aftercare, too, tells those of another plugin.
		if ( isset( $terms['giftCards'] ) && preg_match( '/gift[-_ ]?card/i', $product->get_type() ) ) {
			return Terms_Choice::of_gift_card( $terms );
		}
		return Terms_Choice::of_all( $terms, self::country(), self::tags( $product ), self::numbers( $product, $terms ) );
	}

	/**
	 * The sentences, in the reader's language or else in English.
	 *
	 * @param array $terms  As Aftercare handed them over.
	 * @param int[] $places Which of its texts.
	 */
	private static function draw_list( array $terms, array $places ): string {
		$wish     = substr( determine_locale(), 0, 2 );
		$language = isset( $terms['texts'][ $terms['rights'] ][ $wish ] ) ? $wish : 'en';
		$lines    = '';
		foreach ( $places as $place ) {
			$sentence = $terms['texts'][ $place ][ $language ] ?? '';
			$lines   .= '' === $sentence ? '' : '<li>' . esc_html( $sentence ) . '</li>';
		}
		return sprintf(
			'<section class="aftercare-terms"><h2>%s</h2><ul lang="%s" dir="%s">%s</ul>%s</section>',
			esc_html__( 'Returns', 'aftercare' ),
			esc_attr( $language ),
			'ar' === $language ? 'rtl' : 'ltr',
			$lines,
			'' === $terms['link'] ? '' : self::draw_link( $terms['link'] )
		);
	}

	/**
	 * The way to the page of all terms, which opens with what is shown here.
	 *
	 * @param string $link Where it is.
	 */
	private static function draw_link( string $link ): string {
		$country = self::country();
		$target  = 2 === strlen( $country ) ? add_query_arg( 'country', $country, $link ) : $link;
		return sprintf( '<p><a href="%s">%s</a></p>', esc_url( $target ), esc_html__( 'How returns work', 'aftercare' ) );
	}

	/**
	 * Where the order would go: what the shopper has said, else what the shop takes for it.
	 */
	private static function country(): string {
		$customer = WC()->customer;
		$said     = $customer ? array( $customer->get_shipping_country(), $customer->get_billing_country() ) : array();
		$known    = array_values( array_filter( $said ) );
		return (string) ( $known[0] ?? WC()->countries->get_base_country() );
	}

	/**
	 * Tags and categories, by name: both count among a line's tags.
	 *
	 * @param \WC_Product $product The product.
	 * @return string[]
	 */
	private static function tags( $product ): array {
		$names = array();
		foreach ( array( 'product_tag', 'product_cat' ) as $taxonomy ) {
			$found = get_the_terms( $product->get_id(), $taxonomy );
			$names = array_merge( $names, is_array( $found ) ? wp_list_pluck( $found, 'name' ) : array() );
		}
		return $names;
	}

	/**
	 * Its number, and those of its shapes where a case asks for any.
	 *
	 * @param \WC_Product $product The product.
	 * @param array       $terms   As Aftercare handed them over.
	 * @return string[]
	 */
	private static function numbers( $product, array $terms ): array {
		if ( ! array_filter( array_column( $terms['cases'], 'skus' ) ) || ! $product->is_type( 'variable' ) ) {
			return array( (string) $product->get_sku() );
		}
		$shapes = array_filter( array_map( 'wc_get_product', $product->get_children() ) );
		return array_map(
			function ( $shape ) {
				return (string) $shape->get_sku();
			},
			array_values( $shapes )
		);
	}
}
