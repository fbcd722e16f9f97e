// What does an embedded app find as window.shopify? A stand-in for App Bridge that talks to the admin around it.
(() => {
  const own = new URL(document.currentScript.src);
  const around = location.ancestorOrigins?.[0];
  // localhost and 127.0.0.1 are two origins but one practice shop: answer the one that embeds us.
  const isLoopback = around && ['localhost', '127.0.0.1'].includes(new URL(around).hostname);
  const frame = isLoopback && new URL(around).port === own.port ? around : own.origin;
  const query = new URLSearchParams(location.search);
  // A browser may refuse a framed page every storage; then an opening's query is all there is.
  const storage = (() => {
    try {
      return sessionStorage;
    } catch {
      return null;
    }
  })();
  const remember = (name) => {
    const value = query.get(name);
    if (value) storage?.setItem(`practice-${name}`, value);
    return value ?? storage?.getItem(`practice-${name}`) ?? '';
  };
  const apiKey =
    document.currentScript.dataset.apiKey ??
    document.querySelector('meta[name="shopify-api-key"]')?.content ??
    '';
  const say = (type, data = {}) => parent.postMessage({ practice: type, ...data }, frame);

  const waiting = new Map();
  let asked = 0;
  const question = (type, then) => {
    const id = ++asked;
    waiting.set(id, then);
    say(type, { id });
  };
  const idToken = () =>
    new Promise((resolve, reject) => {
      const limit = setTimeout(() => reject(new Error('the admin did not answer')), 10_000);
      question('id-token', (token) => {
        clearTimeout(limit);
        resolve(token);
      });
    });
  // Stays open when the merchant would rather stay.
  const leaveConfirmation = () =>
    new Promise((resolve) => {
      if (!isBarShown) resolve();
      else question('leave', (isLeaving) => isLeaving && resolve());
    });

  // Requests to the app's own server carry a fresh token, as App Bridge sees to.
  const plainFetch = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    const isOwn = new URL(request.url).origin === location.origin;
    if (!isOwn || request.headers.has('authorization')) return plainFetch(request);
    request.headers.set('authorization', `Bearer ${await idToken()}`);
    request.headers.set('x-requested-with', 'XMLHttpRequest');
    return plainFetch(request);
  };

  let toasts = 0;
  let isBarShown = false;
  const find = (id) => document.getElementById(id);
  // Hidden also when its element has left the page already.
  const saveBar = {
    show: async (id) => find(id)?.show(),
    hide: async (id) => (find(id) ? find(id).hide() : drawBar(null, false)),
    toggle: async (id) => find(id)?.toggle(),
    leaveConfirmation,
  };
  window.shopify = {
    config: { apiKey, shop: remember('shop'), host: remember('host'), locale: remember('locale') || 'en' },
    environment: { embedded: true, mobile: false, intent: false, pos: false },
    ready: Promise.resolve(),
    idToken,
    user: async () => ({ accountAccess: 'account owner' }),
    loading: (isLoading = true) => say('loading', { isLoading: Boolean(isLoading) }),
    toast: {
      show: (message, options = {}) => {
        say('toast', { message: String(message), isError: Boolean(options.isError) });
        return `toast-${++toasts}`;
      },
      hide: () => say('toast', { message: '' }),
    },
    saveBar,
    modal: {
      show: async (id) => find(id)?.show(),
      hide: async (id) => find(id)?.hide(),
      toggle: async (id) => find(id)?.toggle(),
    },
    app: { extensions: () => new Promise((resolve) => question('extensions', resolve)) },
    resourcePicker: async () => undefined,
    scopes: { query: async () => ({ granted: [], required: [], optional: [] }) },
  };

  // Elements whose buttons the admin draws: it names one by its place, and we press the real one.
  const controls = new Map();
  const describe = (element) =>
    [...element.querySelectorAll('button, a')].map((each) => ({
      label: each.textContent.trim(),
      href: each.getAttribute('href'),
      isPrimary: each.getAttribute('variant') === 'primary',
      isHome: each.getAttribute('rel') === 'home',
    }));
  const publish = (kind, element, more = {}) => {
    controls.set(kind, element);
    say(kind, { items: element ? describe(element) : [], ...more });
  };
  const drawBar = (element, isShown) => {
    isBarShown = isShown;
    publish('save-bar', element, { isShown });
  };
  class SaveBar extends HTMLElement {
    show() {
      drawBar(this, true);
      this.dispatchEvent(new Event('show'));
    }
    hide() {
      drawBar(this, false);
      this.dispatchEvent(new Event('hide'));
    }
    toggle() {
      this.showing ? this.hide() : this.show();
    }
    get showing() {
      return isBarShown && controls.get('save-bar') === this;
    }
  }
  class Modal extends HTMLElement {
    connectedCallback() {
      if (this.shadowRoot) return;
      const root = this.attachShadow({ mode: 'open' });
      root.innerHTML =
        '<style>dialog{border:0;border-radius:12px;padding:20px;max-width:min(620px,92vw);font:16px/1.5 system-ui,sans-serif}h2{margin:0 0 12px;font-size:18px}footer{display:flex;gap:8px;justify-content:flex-end;margin-top:16px}button{font:inherit;padding:8px 14px;border-radius:8px;border:1px solid #666;background:none}button.primary{background:#222;color:#fff}</style><dialog><h2></h2><slot></slot><footer></footer></dialog>';
      root.querySelector('dialog').addEventListener('close', () => this.dispatchEvent(new Event('hide')));
    }
    show() {
      const bar = this.querySelector('ui-title-bar');
      const footer = this.shadowRoot.querySelector('footer');
      this.shadowRoot.querySelector('h2').textContent = bar?.getAttribute('title') ?? '';
      footer.replaceChildren(
        ...[...(bar?.querySelectorAll('button') ?? [])].reverse().map((real) => {
          const shown = document.createElement('button');
          shown.textContent = real.textContent;
          shown.className = real.getAttribute('variant') === 'primary' ? 'primary' : '';
          shown.addEventListener('click', () => real.click());
          return shown;
        }),
      );
      this.shadowRoot.querySelector('dialog').showModal();
      this.dispatchEvent(new Event('show'));
    }
    hide() {
      this.shadowRoot.querySelector('dialog').close();
    }
    toggle() {
      this.shadowRoot.querySelector('dialog').open ? this.hide() : this.show();
    }
  }
  customElements.define('ui-save-bar', SaveBar);
  customElements.define('ui-modal', Modal);

  const look = () => {
    const nav = document.querySelector('ui-nav-menu, s-app-nav');
    const bar = [...document.querySelectorAll('ui-title-bar')].find((each) => !each.closest('ui-modal'));
    const seen = JSON.stringify([nav && describe(nav), bar && [bar.title, describe(bar)], location.pathname]);
    if (seen === look.seen) return;
    look.seen = seen;
    publish('nav', nav);
    publish('title', bar, { title: bar?.getAttribute('title') ?? '' });
    say('path', { path: location.pathname + location.search });
  };
  // A form that asks for it gets the save bar of the admin as soon as it is changed.
  const onEdit = (event) => {
    const form = event.target.closest?.('form[data-save-bar]');
    if (!form) return;
    controls.set('save-bar', form);
    isBarShown = true;
    say('save-bar', { isShown: true, items: [{ label: 'Save', isPrimary: true }, { label: 'Discard' }] });
  };
  const press = (kind, index) => {
    const element = controls.get(kind);
    if (element instanceof HTMLFormElement) {
      index === 0 ? element.requestSubmit() : element.reset();
      isBarShown = false;
      say('save-bar', { isShown: false, items: [] });
      return;
    }
    const real = element?.querySelectorAll('button, a')[index];
    if (kind === 'nav' && followers > 0) {
      real?.dispatchEvent(new CustomEvent('shopify:navigate', { bubbles: true }));
    } else real?.click();
  };
  // An app that follows the menu by itself says so by listening; any other is led by the link.
  let followers = 0;
  for (const [name, step] of [
    ['addEventListener', 1],
    ['removeEventListener', -1],
  ]) {
    const real = document[name].bind(document);
    document[name] = (type, ...rest) => {
      if (type === 'shopify:navigate') followers += step;
      real(type, ...rest);
    };
  }
  addEventListener('message', (event) => {
    if (event.origin !== frame || event.source !== parent) return;
    if (event.data?.practice === 'answer') {
      waiting.get(event.data.id)?.(event.data.value);
      waiting.delete(event.data.id);
    }
    if (event.data?.practice === 'press') press(event.data.kind, event.data.index);
  });
  document.addEventListener('input', onEdit);
  document.addEventListener('change', onEdit);
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href^="shopify:"]');
    if (!link) return;
    event.preventDefault();
    say('open', { address: link.getAttribute('href') });
  });

  const style = document.createElement('style');
  style.textContent = 'ui-nav-menu,s-app-nav,ui-save-bar,ui-title-bar{display:none}';
  document.head.append(style);
  const start = () => {
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true, attributes: true });
    look();
  };
  for (const name of ['pushState', 'replaceState']) {
    const real = history[name].bind(history);
    history[name] = (...given) => {
      real(...given);
      look();
    };
  }
  addEventListener('popstate', look);
  if (document.body) start();
  else addEventListener('DOMContentLoaded', start);
})();
