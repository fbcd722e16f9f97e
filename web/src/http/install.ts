// How does a merchant who starts outside the admin connect a shop? By the platform's own consent page.
import type { Request } from 'express';
import { connectShop } from '../flows/connect-shop.ts';
import { readQuery, readText } from './input.ts';
import { HttpProblem, notFound } from './problem.ts';
import type { Reply, Route } from './route.ts';
import type { FrameDoor, Services } from './services.ts';

export const installPath = '/auth/callback';
const stateCookie = 'aftercare_install';

export const installRoutes: readonly Route[] = [
  { method: 'GET', path: '/auth', who: 'anyone', tenant: 'none', handle: begin },
  { method: 'GET', path: installPath, who: 'platform', tenant: 'signature', handle: finish },
];

async function begin(services: Services, request: Request): Promise<Reply> {
  const door = doorOf(services);
  const domain = readText(request.query.shop);
  if (!door.isDomain(domain))
    throw new HttpProblem(400, {
      title: ({ say }) => say.problems.whichShop,
      detail: ({ say }) => say.problems.whichShopWhy,
    });
  const { location, state } = door.beginInstall(domain);
  const secure = location.startsWith('https:') && request.secure ? '; Secure' : '';
  const cookie = `${stateCookie}=${state}; HttpOnly; SameSite=Lax; Path=/auth; Max-Age=600${secure}`;
  return { status: 302, headers: { location, 'set-cookie': cookie, 'cache-control': 'no-store' } };
}

async function finish(services: Services, request: Request): Promise<Reply> {
  const door = doorOf(services);
  const domain = await door.finishInstall(readQuery(request), readCookie(request));
  if (domain === null)
    throw new HttpProblem(400, {
      title: ({ say }) => say.problems.unchecked,
      detail: ({ say }) => say.problems.uncheckedWhy,
    });
  await connectShop(services.deps, { platform: door.platform, domain });
  return {
    status: 302,
    headers: { location: door.adminUrl(domain), 'cache-control': 'no-store' },
  };
}

function doorOf({ frameDoor }: Services): FrameDoor {
  if (frameDoor === null) throw notFound();
  return frameDoor;
}

function readCookie(request: Request): string | null {
  const found = new RegExp(`(?:^|; )${stateCookie}=([\\w-]+)`).exec(request.get('cookie') ?? '');
  return found?.[1] ?? null;
}
