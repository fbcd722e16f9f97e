// How does a test act from outside: as the shop's world, as a merchant in the admin, as a shopper with a mail?
import type { PracticeShop } from '../../apps/practice-shop/src/main.ts';
import { type Front, onShopify, type ShopKind } from './front.ts';

export interface Movement {
  readonly order: string;
  readonly kind: string;
  readonly amount: string;
  readonly currency: string;
  readonly key: string | null;
  readonly outcome: 'done' | 'refused' | 'repeated';
}

export interface Mail {
  readonly messageId: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  readonly body: T;
}

export type Control = ReturnType<typeof controlOf>;

/** The world from outside, by HTTP alone, through one of its shops. */
export function controlOf(shop: PracticeShop, appUrl: string, kind: ShopKind = onShopify) {
  const practice = (path: string, body?: unknown, method = 'POST'): Promise<unknown> =>
    callJson(shop.url + ofShop(path, front), body === undefined ? {} : { ...post(body), method });
  const front: Front = kind.open({ shop, appUrl, practice });
  const portalPath = `/portal/${encodeURIComponent(front.domain)}`;
  const staff = async <T = Record<string, unknown>>(
    path: string,
    body?: unknown,
    method = 'POST',
  ): Promise<Answer<T>> => {
    const proof = await front.staffHeaders();
    const init =
      body === undefined ? { headers: proof } : { ...post(body), method, headers: { ...json, ...proof } };
    const response = await fetch(appUrl + path, init);
    return { status: response.status, body: (await response.json()) as T };
  };
  return {
    front,
    appUrl,
    practice,
    staff,
    /** Where the shopper's pages stand, at our own address. */
    portalPath,
    /** From an address of their own, where the process trusts the proxy before it. */
    portal: (path: string, form?: Record<string, string>, from?: string) =>
      openPage(appUrl + portalPath + path, { form, from }),
    fault: (fault: Record<string, unknown>) => practice('/faults', fault),
    ledger: async (order: string, kind = 'refund') =>
      ((await practice(`/ledger?order=${order}&kind=${kind}`)) as { movements: Movement[] }).movements,
    mails: async (to: string) =>
      ((await practice(`/mailbox?to=${encodeURIComponent(to)}`)) as { mails: Mail[] }).mails,
    connect: async () => {
      await front.connect();
      await until(async () => (await staff('/api/session')).status === 200);
      await until(async () => {
        const home = await staff<{ import: { state: string; problem: string | null } }>('/api/home');
        if (home.body.import.state === 'failed')
          throw new Error(`The import failed: ${home.body.import.problem}`);
        return home.body.import.state === 'done';
      }, 120_000);
    },
  };
}

const json = { 'content-type': 'application/json', accept: 'application/json' };

/** The practice shop's control takes the shop by its query; none is the first. */
function ofShop(path: string, { shopQuery }: Front): string {
  if (shopQuery === '') return path;
  return `${path}${path.includes('?') ? '&' : '?'}${shopQuery}`;
}

function post(body: unknown): RequestInit {
  return { method: 'POST', headers: json, body: JSON.stringify(body) };
}

async function callJson(url: string, init: RequestInit): Promise<unknown> {
  const response = await fetch(url, { headers: { accept: 'application/json' }, ...init });
  const text = await response.text();
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${text.slice(0, 500)}`);
  return JSON.parse(text);
}

interface Page {
  readonly status: number;
  readonly location: string | null;
  readonly html: string;
}

interface Visit {
  readonly form: Record<string, string> | undefined;
  readonly from: string | undefined;
}

async function openPage(url: string, { form, from }: Visit): Promise<Page> {
  const headers: Record<string, string> = from === undefined ? {} : { 'x-forwarded-for': from };
  const response = await fetch(url, {
    ...{ redirect: 'manual', headers },
    ...(form !== undefined && { method: 'POST', body: new URLSearchParams(form) }),
  });
  const onward = response.headers.get('location') ?? '';
  // What was typed comes along in the address of the page it leads to: that page is the answer.
  if (onward.includes('?kept=')) return openPage(new URL(onward, url).href, { form: undefined, from });
  return { status: response.status, location: response.headers.get('location'), html: await response.text() };
}

/** Asks again until it is so; fails with what was last thrown. */
export async function until(isSo: () => Promise<boolean>, patience = 120_000): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    if (await isSo()) return;
    if (Date.now() > end) throw new Error(`It did not become so in ${patience} ms: ${isSo}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
