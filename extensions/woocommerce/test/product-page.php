<?php
// What do WordPress and WooCommerce know on a product's page: which product it is, and whom it is shown to?

/** The page that is drawn now. */
final class Product_Page {
	public static $shown    = 0;
	public static $products = array();
	public static $terms    = array();
	public static $shipping = '';
	public static $billing  = '';

	/** A page of one product, sent to a country. */
	public static function open( Test_Product $product, string $shipping = '', string $billing = '' ) {
		list( self::$shown, self::$shipping, self::$billing ) = array( $product->id, $shipping, $billing );
		self::$products[ $product->id ]                       = $product;
	}
	public function get_shipping_country() {
		return self::$shipping;
	}
	public function get_billing_country() {
		return self::$billing;
	}
	public function get_base_country() {
		return 'DE';
	}
}

final class Test_Product {
	public $id;
	public $sku;
	public $children;
	public $type;
	public function __construct( int $id, string $sku = '', array $children = array(), ?string $type = null ) {
		list( $this->id, $this->sku, $this->children ) = array( $id, $sku, $children );
		$this->type = $type ?? ( $children ? 'variable' : 'simple' );
	}
	public function get_id() {
		return $this->id;
	}
	public function get_sku() {
		return $this->sku;
	}
	public function get_children() {
		return $this->children;
	}
	public function is_type( $type ) {
		return $type === $this->type;
	}
	public function get_type() {
		return $this->type;
	}
}

function wc_get_product( $id ) {
	return Product_Page::$products[ $id ] ?? false;
}
function get_the_terms( $id, $taxonomy ) {
	$names = Product_Page::$terms[ $taxonomy ] ?? array();
	return $names ? array_map(
		function ( $name ) {
			return (object) array( 'name' => $name );
		},
		$names
	) : false;
}
function wp_list_pluck( $all, $field ) {
	return array_column( $all, $field );
}
function wc_strtoupper( $text ) {
	return function_exists( 'mb_strtoupper' ) ? mb_strtoupper( $text ) : strtoupper( $text );
}
function wp_specialchars_decode( $text, $quotes ) {
	return htmlspecialchars_decode( $text, $quotes );
}
function is_product() {
	return Product_Page::$shown > 0;
}
function get_the_ID() {
	return Product_Page::$shown;
}
function get_queried_object_id() {
	return Product_Page::$shown;
}
