// How do the settings read and change what a shop's pages and mails look like?
import type { Brand } from '@aftercare/core/brand/brand.ts';
import { type LogoProblem, logoLimits } from '@aftercare/core/brand/logo.ts';
import { type BrandPage, brandPreviewSchema, brandUpdateSchema } from '@aftercare/core/wire/brand.ts';
import { sheetName } from '@aftercare/portal/assets/stylesheet.ts';
import { logoIn } from '@aftercare/portal/frame/logo.ts';
import { drawFindPage } from '@aftercare/portal/pages/find-order.ts';
import type { Request } from 'express';
import { chooseLogo, chooseStyle, removeLogo } from '../../flows/brand.ts';
import type { Shop } from '../../flows/store.ts';
import { readFileBody } from '../bytes.ts';
import { readInput, readNothing } from '../input.ts';
import { brandOf, frameOnOurHost } from '../portal/door.ts';
import { HttpProblem } from '../problem.ts';
import { json, page, type Reply, type Route } from '../route.ts';
import type { Services } from '../services.ts';
import { requireStaff } from '../staff.ts';

const staff = { who: 'staff', tenant: 'session-token' } as const;

export const brandRoutes: readonly Route[] = [
  { method: 'GET', path: '/api/brand', ...staff, act: 'look', handle: showBrand },
  { method: 'PUT', path: '/api/brand', ...staff, act: 'changeSettings', handle: putStyle },
  { method: 'PUT', path: '/api/brand/logo', ...staff, act: 'changeSettings', handle: putLogo },
  { method: 'POST', path: '/api/brand/logo/removal', ...staff, act: 'changeSettings', handle: takeLogoAway },
  { method: 'GET', path: '/api/brand/preview', ...staff, act: 'look', handle: showPreview },
];

async function showBrand(services: Services, request: Request): Promise<Reply> {
  const { shop } = await requireStaff(services, request);
  return json(toPage(services, shop, brandOf(shop)));
}

async function putStyle(services: Services, request: Request): Promise<Reply> {
  const { shop } = await requireStaff(services, request);
  const style = readInput(brandUpdateSchema, request.body);
  return json(toPage(services, shop, await chooseStyle(services.deps, shop, style)));
}

async function putLogo(services: Services, request: Request): Promise<Reply> {
  const { shop } = await requireStaff(services, request);
  const file = await readFileBody(request, logoLimits.mostBytes);
  const chosen =
    file === null
      ? ({ ok: false, problem: 'TOO_LARGE' } as const)
      : await chooseLogo(services.deps, shop, file);
  if (!chosen.ok) throw refusedLogo(chosen.problem);
  return json(toPage(services, shop, chosen.brand));
}

/** The refusal's reason goes along as a code: the screen says it in the words of its field. */
function refusedLogo(problem: LogoProblem): HttpProblem {
  return new HttpProblem(422, {
    title: ({ say }) => say.problems.input,
    detail: ({ say }) => say.logo[problem],
    fields: [{ path: 'logo', message: ({ say }) => say.logo[problem] }],
  });
}

async function takeLogoAway(services: Services, request: Request): Promise<Reply> {
  const { shop } = await requireStaff(services, request);
  readNothing(request);
  return json(toPage(services, shop, await removeLogo(services.deps, shop)));
}

/** The first page a shopper meets, in a style that may not be saved yet; it is shown, not used. */
async function showPreview(services: Services, request: Request): Promise<Reply> {
  const { shop } = await requireStaff(services, request);
  const { style, scheme } = readInput(brandPreviewSchema, request.query);
  const frame = frameOnOurHost(services, shop, request);
  const cssUrl = `${frame.base}/assets/${sheetName(scheme, style)}`;
  const view = { number: '', email: '', problems: [], signInUrl: null };
  const drawn = drawFindPage({ ...frame, cssUrl, here: null, chosen: null }, view);
  return page(drawn, 200, { 'content-security-policy': "default-src 'none'; sandbox" });
}

function toPage({ deps }: Services, shop: Shop, brand: Brand): BrandPage {
  const { accent, font, radius } = brand;
  return { style: { accent, font, radius }, logo: logoIn(brand, new URL(deps.portalUrl(shop)).pathname) };
}
