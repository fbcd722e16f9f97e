// What is a route? One row of the declared table: who may call it, whose data it touches, and what answers.
import type { Act } from '@aftercare/core/staff/roles.ts';
import type { Request } from 'express';
import type { Services } from './services.ts';

export interface Reply {
  readonly status: number;
  /** Several of one name as a list. */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Buffer;
}

/** What must be known of every address we answer at, whoever serves it. */
export interface Declared {
  readonly method: 'GET' | 'POST' | 'PUT' | 'OPTIONS';
  readonly path: string;
  /**
   * anyone · staff: session token of the shop's admin, or our own staff session · shopper: session of one order ·
   * account: a shopper signed in with theirs at the shop ·
   * customer: session token of a page of theirs over there · platform: signed by it ·
   * site: signed by our plugin on the shop's site · holder: of a secret we gave out.
   */
  readonly who: 'anyone' | 'staff' | 'shopper' | 'account' | 'customer' | 'platform' | 'site' | 'holder';
  /** Where the tenant comes from; never from what a body says unsigned. `secret`: found by its hash, or sealed by us. */
  readonly tenant: 'none' | 'session-token' | 'path' | 'signature' | 'secret';
  /** What is done there, by which it is known who of the staff may; of every other route's nothing. */
  readonly act?: Act;
}

interface Handled extends Declared {
  readonly handle: (services: Services, request: Request) => Promise<Reply>;
}

/** A route of the staff's names the act it needs: the gate asks for the right to it before anything is handled. */
export type Route =
  | (Handled & { readonly who: 'staff'; readonly act: Act })
  | (Handled & { readonly who: Exclude<Declared['who'], 'staff'>; readonly act?: never });

/** A JSON answer; never cached. */
export function json(value: unknown, status = 200): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(value),
  };
}

/** A page; never cached, since it shows one person's data. */
export function page(body: string, status = 200, headers: Record<string, string> = {}): Reply {
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers },
    body,
  };
}

/** See Other: a form was taken, a reload repeats nothing. */
export function redirect(location: string): Reply {
  return { status: 303, headers: { location, 'cache-control': 'no-store' } };
}
