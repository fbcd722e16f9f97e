// May a call to an address that a merchant typed leave the house, and to which machine exactly?

import { lookup as askDns } from 'node:dns/promises';
import { tell } from '@aftercare/core/details/tell.ts';
import { PlatformError } from '@aftercare/core/platform.ts';
import ipaddr from 'ipaddr.js';

export interface Address {
  readonly address: string;
  readonly family: number;
}

export interface OutboundRules {
  /** Hosts, with or without port, that may lead to a private network; of these nothing is checked. */
  readonly privateHosts: readonly string[];
  readonly resolve?: (host: string) => Promise<readonly Address[]>;
}

/** The addresses to connect to, all of them public; null: the host is trusted, and found as usual. */
export async function checkedAddresses(rules: OutboundRules, url: URL): Promise<readonly Address[] | null> {
  if (rules.privateHosts.some((host) => host === url.host || host === url.hostname)) return null;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const found = ipaddr.isValid(host) ? [literal(host)] : await resolve(rules, host);
  const bad = found.find(({ address }) => !isPublic(address));
  if (found.length > 0 && bad === undefined) return found;
  throw new PlatformError(
    found.length === 0
      ? tell('ADDRESS_NOT_FOUND', { host: url.host })
      : tell('ADDRESS_IS_PRIVATE', { host: url.host }),
    { retryable: false, doubtful: false },
  );
}

/** False for every address that is not a machine of the open internet, in whatever form it is written. */
export function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

function literal(host: string): Address {
  return { address: host, family: ipaddr.parse(host).kind() === 'ipv6' ? 6 : 4 };
}

async function resolve(rules: OutboundRules, host: string): Promise<readonly Address[]> {
  try {
    return await (rules.resolve ?? resolveAll)(host);
  } catch (cause) {
    throw new PlatformError(tell('ADDRESS_NOT_FOUND', { host }), {
      retryable: true,
      doubtful: false,
      cause,
    });
  }
}

function resolveAll(host: string): Promise<readonly Address[]> {
  return askDns(host, { all: true });
}
