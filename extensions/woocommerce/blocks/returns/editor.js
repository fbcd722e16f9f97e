// What does the block look like in the editor? A sketch: the portal itself needs a shopper.
((wp) => {
  const { createElement: element } = wp.element;
  const { __ } = wp.i18n;

  wp.blocks.registerBlockType('aftercare/returns', {
    edit: function Edit() {
      return element(
        'div',
        wp.blockEditor.useBlockProps(),
        element(wp.components.Placeholder, {
          icon: 'undo',
          label: __('Aftercare: returns', 'aftercare'),
          instructions: __('Here shoppers find their order and send things back.', 'aftercare'),
        }),
      );
    },
    save: () => null,
  });
})(window.wp);
