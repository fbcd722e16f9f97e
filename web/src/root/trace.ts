// Which request, or which piece of work, is it that we are busy with? One id goes along, from the web by the job to the platform.
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

export interface Trace {
  readonly requestId: string;
  readonly job?: string;
  readonly shopId?: string;
}

const here = new AsyncLocalStorage<Trace>();

/** Null outside of any. */
export function currentTrace(): Trace | null {
  return here.getStore() ?? null;
}

/** All that the work does, and whatever it sets going, is this trace's. */
export function inTrace<T>(trace: Trace, work: () => T): T {
  return here.run(trace, work);
}

/** From here on, and in whatever the caller goes on to. */
export function enterTrace(trace: Trace): void {
  here.enterWith(trace);
}

/** Ids are of digits and letters up to f: no word a person could be known by gets into our logs through them. */
const idForm = /^[0-9a-f-]{16,64}$/i;
const parentForm = /^00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/;

/** Whether it came with the request. */
export function isGiven({ 'x-request-id': given }: IncomingHttpHeaders, requestId: string): boolean {
  return typeof given === 'string' && given.toLowerCase() === requestId;
}

/** What the proxy before us calls this request, if it says so in a good form; else an id of our own. */
export function requestIdOf(headers: IncomingHttpHeaders): string {
  const { 'x-request-id': given, traceparent } = headers;
  if (typeof given === 'string' && idForm.test(given)) return given.toLowerCase();
  const [, traced] = parentForm.exec(typeof traceparent === 'string' ? traceparent : '') ?? [];
  return traced !== undefined && /[^0]/.test(traced) ? traced : randomUUID();
}
