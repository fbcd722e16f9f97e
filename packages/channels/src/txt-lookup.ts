// What does the DNS say at a name, in texts?
import { Resolver } from 'node:dns/promises';
import type { TxtAnswer } from '@aftercare/core/notifications/sender-records.ts';

export interface TxtLookupOptions {
  /** "192.0.2.53" or "127.0.0.1:5353"; none: the system's. */
  readonly servers: readonly string[];
  readonly timeoutMs: number;
}

/** Surely nothing stands there; every other failure leaves that open. */
const nothingThere = ['ENOTFOUND', 'ENODATA'];

/** Looks names up, all at once. */
export function createTxtLookup({ servers, timeoutMs }: TxtLookupOptions) {
  return async (names: readonly string[]): Promise<ReadonlyMap<string, TxtAnswer>> => {
    const resolver = new Resolver({ timeout: timeoutMs, tries: 2 });
    if (servers.length > 0) resolver.setServers(servers);
    const ask = async (name: string): Promise<[string, TxtAnswer]> => [name, await lookUp(resolver, name)];
    return new Map(await Promise.all(names.map(ask)));
  };
}

async function lookUp(resolver: Resolver, name: string): Promise<TxtAnswer> {
  try {
    const texts = await resolver.resolveTxt(name);
    return { answered: true, texts: texts.map((parts) => parts.join('')) };
  } catch (problem) {
    const code = problem instanceof Error && 'code' in problem ? String(problem.code) : '';
    return nothingThere.includes(code) ? { answered: true, texts: [] } : { answered: false };
  }
}
