// Which shop is meant, however a person writes its address?

/** "https://shop.example/store": scheme, host, port, path; no slash at the end. */
export interface Site {
  readonly url: string;
  /** As shops are named here: host[:port][/path], small letters in the host. */
  readonly domain: string;
}

/** Reads "shop.example", "https://Shop.example/store/" or an address copied from the shop's own admin; null: no web address. */
export function readSite(text: string): Site | null {
  const typed = text.trim();
  if (typed === '' || typed.length > 300 || /[\s\\]/.test(typed)) return null;
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  if (url.username !== '' || url.password !== '' || !isHost(url.hostname)) return null;
  const path = url.pathname.replace(/\/(wp-admin|wp-json|wp-login\.php)(\/.*)?$/i, '').replace(/\/+$/, '');
  if (!/^(\/[\w.~%-]+)*$/.test(path) || /(^|\/)\.\.?(\/|$)/.test(path)) return null;
  const domain = `${url.host}${path}`;
  return { url: `${url.protocol}//${domain}`, domain };
}

function isHost(host: string): boolean {
  if (host.startsWith('[')) return true;
  return /^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*\.?$/.test(host);
}
