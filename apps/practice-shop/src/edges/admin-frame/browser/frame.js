// What does the admin do for the app it has in its frame: tokens, navigation, toasts, the save bar?
(() => {
  const frame = document.getElementById('app');
  const { app, shop, base } = frame.dataset;
  const tell = (data) => frame.contentWindow.postMessage(data, app);
  const find = (id) => document.getElementById(id);

  async function giveToken(id) {
    const answer = await fetch(`/admin-frame/session-token?shop=${encodeURIComponent(shop)}`);
    tell({ practice: 'answer', id, value: (await answer.json()).token });
  }

  function drawButtons(place, kind, items) {
    place.replaceChildren(
      ...items.map((item, index) => {
        const button = document.createElement('button');
        button.textContent = item.label;
        button.className = item.isPrimary ? '' : 'plain';
        button.addEventListener('click', () => tell({ practice: 'press', kind, index }));
        return button;
      }),
    );
  }

  function drawNavigation(items) {
    const links = items
      .map((item, index) => ({ ...item, index }))
      .filter((item) => item.href && !item.isHome);
    find('app-nav').replaceChildren(
      ...links.map(({ label, href, index }) => {
        const row = document.createElement('li');
        const link = document.createElement('a');
        link.textContent = label;
        link.href = base + href;
        link.dataset.path = href.split('?')[0];
        link.addEventListener('click', (event) => {
          event.preventDefault();
          tell({ practice: 'press', kind: 'nav', index });
        });
        row.append(link);
        return row;
      }),
    );
    mark(location.pathname.slice(base.length) || '/');
  }

  function mark(path) {
    for (const link of document.querySelectorAll('#app-nav a'))
      link.toggleAttribute('aria-current', link.dataset.path === path.split('?')[0]);
  }

  function follow(path) {
    const url = new URL(path, app);
    // What the admin itself adds at every opening does not belong into its own address.
    for (const name of ['embedded', 'host', 'id_token', 'locale', 'session', 'shop', 'timestamp', 'hmac'])
      url.searchParams.delete(name);
    history.replaceState(null, '', base + url.pathname + url.search);
    mark(url.pathname);
  }

  let hiding;
  function toast(message, isError) {
    const place = find('toast');
    clearTimeout(hiding);
    place.textContent = message;
    place.hidden = message === '';
    place.classList.toggle('error', isError);
    hiding = setTimeout(() => (place.hidden = true), 5000);
  }

  function open(address) {
    const order = /^shopify:(?:\/\/)?admin\/orders\/(\d+)$/.exec(address);
    const editor = /^shopify:(?:\/\/)?admin(\/themes\/current\/editor\?.*)$/.exec(address);
    if (editor) location.assign(`/admin/store/${base.split('/')[3]}${editor[1]}`);
    if (order) location.assign(`/admin/store/${base.split('/')[3]}/orders/${order[1]}`);
  }

  async function giveExtensions(id) {
    const answer = await fetch(`/admin-frame/extensions?shop=${encodeURIComponent(shop)}`);
    tell({ practice: 'answer', id, value: await answer.json() });
  }

  const acts = {
    extensions: ({ id }) => giveExtensions(id),
    'id-token': ({ id }) => giveToken(id),
    leave: ({ id }) => tell({ practice: 'answer', id, value: confirm('Leave without saving your changes?') }),
    nav: ({ items }) => drawNavigation(items),
    title: ({ title, items }) => {
      find('app-title').textContent = title || find('app-title').dataset.name;
      drawButtons(find('app-actions'), 'title', items);
    },
    path: ({ path }) => follow(path),
    toast: ({ message, isError }) => toast(message, isError),
    loading: ({ isLoading }) => (find('loading').hidden = !isLoading),
    'save-bar': ({ isShown, items }) => {
      find('save-bar').hidden = !isShown;
      drawButtons(find('save-actions'), 'save-bar', items);
    },
    open: ({ address }) => open(address),
  };
  addEventListener('message', (event) => {
    if (event.origin !== app || event.source !== frame.contentWindow) return;
    acts[event.data?.practice]?.(event.data);
  });
  // Only now, so that nothing the app says at its start is missed.
  frame.src = frame.dataset.src;
})();
