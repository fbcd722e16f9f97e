// What does the frame around the merchant's screens do in a test? A stand-in for App Bridge.

/** The script the page loads in App Bridge's place; `window.bridge` keeps what was asked of it. */
export const fakeBridge = `
window.bridge = { toasts: [], tokens: 0, saveBars: [] };
window.shopify = {
  idToken: async () => 'token-' + (++window.bridge.tokens),
  toast: { show: (text) => window.bridge.toasts.push(text) },
  saveBar: {
    show: async (id) => { window.bridge.saveBars.push('show ' + id); },
    hide: async (id) => { window.bridge.saveBars.push('hide ' + id); },
    leaveConfirmation: async () => {},
  },
};
customElements.define('ui-save-bar', class extends HTMLElement {});
if (new URLSearchParams(location.search).get('menu') !== 'none') {
  customElements.define('ui-nav-menu', class extends HTMLElement {});
}
`;
