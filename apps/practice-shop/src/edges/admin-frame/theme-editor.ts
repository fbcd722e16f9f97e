// How does the merchant switch on what the app brings for the theme, and what does the app learn of it?
import express, { type Request, type Response, type Router } from 'express';
import { html } from 'hono/html';
import { type Html, sendPage } from '../pages/html.ts';
import { hasBlock, listBlocks, placeBlock, takeBlock } from '../storefront/app-blocks.ts';
import { type AdminView, renderShell } from './shell.ts';
import { adminStyles } from './styles.ts';
import { type AdminFrame, viewOf, viewOfDomain } from './view.ts';

/** The theme editor as far as apps have a part in it, and App Bridge's word on their extensions. */
export function createThemeEditor(frame: AdminFrame): Router {
  const router = express.Router();
  router.get('/admin/store/:shop/themes/current/editor', async (request, response, next) => {
    const view = viewOf(frame, request.params.shop);
    if (view === undefined) return next();
    const body = renderShell(view, 'app', renderEditor(frame, view, request));
    await sendPage(response, { title: `Theme · ${view.shop.info.name}`, styles: adminStyles, body });
  });
  router.post(
    '/admin/store/:shop/themes/current/editor',
    express.urlencoded({ extended: false }),
    (request, response) => save(frame, request, response),
  );
  router.get('/admin-frame/extensions', (request, response) => {
    const view = viewOfDomain(frame, request);
    if (view === undefined) return void response.status(404).json([]);
    response.json(describe(frame, view));
  });
  return router;
}

/** What the link asks for stands switched on, but nothing is so before the merchant saves. */
function renderEditor({ world, app }: AdminFrame, { shop, base }: AdminView, request: Request): Html {
  const [key, asked] = String(request.query.activateAppId ?? request.query.addAppBlockId ?? '/').split('/');
  const isOurs = key === app.apiKey;
  const rows = listBlocks(app.themeExtension).map(({ handle, name }) => {
    const isOn = hasBlock(world, shop, handle);
    const isChecked = isOn || (isOurs && handle === asked);
    const id = `block-${handle}`;
    return html`<p class="tick"><input type="checkbox" id="${id}" name="on" value="${handle}"${isChecked ? html` checked` : ''}> <label for="${id}">${name}</label>${isChecked && !isOn ? html` <b>Not saved yet</b>` : ''}</p>`;
  });
  return html`<div class="inner own"><div class="card"><h1>App embeds and blocks</h1><p>What is ticked stands on the shop's pages once you press Save.</p><form method="post" action="${base}/themes/current/editor"><fieldset><legend>${app.title}</legend>${rows}</fieldset><button>Save</button></form>
<p class="next"><a href="${base}/apps/${app.handle}">Back to ${app.title}</a> · <a href="/shop/${base.split('/').pop()}">See the storefront</a></p></div></div>`;
}

function save(frame: AdminFrame, request: Request, response: Response): void {
  const view = viewOf(frame, request.params.shop);
  if (view === undefined) return void response.status(404).end();
  const on = [((request.body ?? {}) as { on?: string | string[] }).on ?? []].flat();
  for (const { handle } of listBlocks(frame.app.themeExtension)) {
    const isOn = hasBlock(frame.world, view.shop, handle);
    if (on.includes(handle) && !isOn) placeBlock(frame.world, view.shop, handle, {});
    if (!on.includes(handle) && isOn) takeBlock(frame.world, view.shop, handle);
  }
  response.redirect(303, `${view.base}/themes/current/editor`);
}

/** As App Bridge tells it: of the published theme alone. */
function describe({ world, app }: AdminFrame, { shop }: AdminView) {
  const activations = listBlocks(app.themeExtension).map(({ handle, name, target }) => {
    const isOn = hasBlock(world, shop, handle);
    const places = isOn ? [{ target, themeId: 'gid://shopify/OnlineStoreTheme/1' }] : [];
    return { handle, name, target, status: isOn ? 'active' : 'available', activations: places };
  });
  return [{ handle: 'returns-and-order-look-up', type: 'theme_app_extension', activations }];
}
