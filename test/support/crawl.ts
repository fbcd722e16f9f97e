// Which links of which pages lead nowhere? A walk over every page a link on this machine leads to.

export interface DeadLink {
  readonly on: string;
  readonly to: string;
  readonly why: string;
}

interface Walk {
  /** Where it begins. */
  readonly from: readonly string[];
  /** Addresses of one kind are looked at this often: "/shop/practice/products/x" is of the kind "/shop/practice/products". */
  readonly mostOfKind?: number;
}

/** Walks breadth-first by GET; every address named is asked for, every page found is read. */
export async function findDeadLinks({
  from,
  mostOfKind = 3,
}: Walk): Promise<{ dead: DeadLink[]; seen: string[] }> {
  const dead: DeadLink[] = [];
  const seen = new Set<string>(from);
  const kinds = new Map<string, number>();
  const queue = from.map((to) => ({ on: 'the start', to }));
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const { why, links } = await look(next.to);
    if (why !== null) dead.push({ ...next, why });
    for (const to of links) {
      const kind = kindOf(to);
      const count = kinds.get(kind) ?? 0;
      if (seen.has(to) || count >= mostOfKind) continue;
      kinds.set(kind, count + 1);
      seen.add(to);
      queue.push({ on: next.to, to });
    }
  }
  return { dead, seen: [...seen] };
}

function kindOf(address: string): string {
  const { origin, pathname, search } = new URL(address);
  const parts = pathname.split('/');
  const query = search.replace(/=[^&]*/g, '');
  return origin + (parts.length > 3 ? parts.slice(0, -1).join('/') : pathname) + query;
}

async function look(address: string): Promise<{ why: string | null; links: string[] }> {
  const { hostname } = new URL(address);
  if (!['localhost', '127.0.0.1'].includes(hostname)) return { why: 'leads off this machine', links: [] };
  const response = await fetch(address, { headers: { accept: 'text/html' } });
  const text = await response.text();
  if (!response.ok) return { why: `answers ${response.status}`, links: [] };
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  return isPage ? { why: lostAnchor(text), links: linksOf(text, response.url) } : { why: null, links: [] };
}

function linksOf(html: string, base: string): string[] {
  const named = [...html.matchAll(/<(?:a|link|img|iframe|script)\b[^>]*?\s(?:href|src)="([^"#]+)/g)];
  return named
    .map((match) => new URL((match[1] ?? '').replaceAll('&amp;', '&'), base))
    .filter(({ protocol }) => protocol === 'http:' || protocol === 'https:')
    .map(String);
}

/** A link within the page to a place the page has not. */
function lostAnchor(html: string): string | null {
  const lost = [...html.matchAll(/href="#([^"]+)"/g)].find((match) => !html.includes(`id="${match[1]}"`));
  return lost === undefined ? null : `has no place called ${lost[1]}`;
}
