// How does the app stand in the merchant's admin, before and after it is installed?
import { html } from 'hono/html';
import type { Html } from '../pages/html.ts';
import { type AdminView, renderShell } from './shell.ts';

/** The consent page: what the app wants to read and change. */
export function renderConsent(view: AdminView): Html {
  const { app, shop } = view;
  const writes = app.scopes.filter((scope) => scope.startsWith('write_'));
  const reads = app.scopes.filter((scope) => !scope.startsWith('write_'));
  const main = html`<div class="page"><div class="inner"><div class="card"><h1>Install ${app.title}?</h1>
<p>It asks to <b>change</b>: ${writes.map(sayScope).join(', ')}.</p>
<p>It asks to <b>read</b>: ${reads.map(sayScope).join(', ')}.</p>
<form method="post" action="/admin-frame/install"><input type="hidden" name="shop" value="${shop.domain}"><button>Install</button></form>
<p class="small muted">You can uninstall it at any time; its access ends at once.</p></div></div></div>`;
  return renderShell(view, 'app', main);
}

/** The app in its frame; `source` is the signed address it opens with. */
export function renderApp(view: AdminView, source: string): Html {
  const { app, shop, base } = view;
  const main = html`<div class="app-top"><h1 id="app-title" data-name="${app.title}">${app.title}</h1><span id="app-actions"></span>
<form method="post" action="/admin-frame/uninstall"><input type="hidden" name="shop" value="${shop.domain}"><button class="plain">Uninstall</button></form></div>
<div id="loading" hidden></div>
<div id="save-bar" hidden><b>Unsaved changes</b><span id="save-actions"></span></div>
<iframe id="app" title="${app.title}" data-src="${source}" data-app="${new URL(app.url).origin}" data-shop="${shop.domain}" data-base="${base}/apps/${app.handle}" allow="clipboard-write"></iframe>
<div id="toast" role="status" hidden></div>
<noscript><p class="problem">The admin needs JavaScript to open an app.</p></noscript>
<script src="/admin-frame/frame.js"></script>`;
  return renderShell(view, 'app', main);
}

function sayScope(scope: string): string {
  return scope.replace(/^(read|write)_/, '').replaceAll('_', ' ');
}
