// From which address does a request come, as far as it can be believed? What limits are counted by.
import { isIPv4, isIPv6 } from 'node:net';
import type { Request } from 'express';

/**
 * The caller's address: IPv4 whole, IPv6 by its network of 64 bits, since a caller may pick any address in it.
 * `vouched` are hops beyond our own proxies whose word was proven otherwise, as a shop's signed app proxy.
 */
export function callerOf(request: Request, vouched = 0): string {
  const hops = Number(request.app.get('trust proxy')) + vouched;
  const told = (request.get('x-forwarded-for') ?? '').split(',').map((part) => part.trim());
  const chain = [request.socket.remoteAddress ?? '', ...told.toReversed()].filter(
    (address) => address !== '',
  );
  return networkOf(chain[Math.min(hops, chain.length - 1)] ?? '');
}

/** "203.0.113.7" for IPv4, mapped or not; "2001:db8:0:1::/64" for IPv6; what is no address, cut short. */
export function networkOf(address: string): string {
  const bare = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
  if (isIPv4(bare) || !isIPv6(bare)) return bare.slice(0, 64);
  const [head = '', tail] = bare.split('::');
  const left = head.split(':').filter(Boolean);
  const right = (tail ?? '').split(':').filter(Boolean);
  // An IPv4 address at the end stands for two groups; it never reaches into the network's half.
  const missing = 8 - left.length - right.length - (bare.includes('.') ? 1 : 0);
  const groups = tail === undefined ? left : [...left, ...Array<string>(missing).fill('0'), ...right];
  const network = groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${network.join(':')}::/64`;
}
