// What does the block look like in the editor? A sketch: the terms themselves hang on product and country.
((wp) => {
  const { createElement: element } = wp.element;
  const { __ } = wp.i18n;

  wp.blocks.registerBlockType('aftercare/terms', {
    edit: function Edit() {
      return element(
        'div',
        wp.blockEditor.useBlockProps(),
        element(wp.components.Placeholder, {
          icon: 'info-outline',
          label: __('Aftercare: terms for returns', 'aftercare'),
          instructions: __('Here shoppers read what holds for sending this product back.', 'aftercare'),
        }),
      );
    },
    save: () => null,
  });
})(window.wp);
