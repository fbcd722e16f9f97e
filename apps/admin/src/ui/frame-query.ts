// What of the address must go along from screen to screen, so that the frame still knows its shop?

// Never `id_token`, `session` or `hmac`: they prove who opened the frame and belong to that one load.
const carried = ['shop', 'host', 'embedded', 'locale'];

/** The query the frame opened us with, without what proved who opened it. */
export function withoutProof(search: string): string {
  const query = new URLSearchParams(search);
  for (const name of ['id_token', 'session', 'hmac', 'timestamp']) query.delete(name);
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** `path` with the shop and host of the present address. */
export function withFrameQuery(path: string, search: string): string {
  const [withoutHash = '', hash] = path.split('#');
  const [pathname = '', ownQuery = ''] = withoutHash.split('?');
  const query = new URLSearchParams(ownQuery);
  const present = new URLSearchParams(search);
  for (const name of carried) {
    const value = present.get(name);
    if (value !== null && !query.has(name)) query.set(name, value);
  }
  const text = query.toString();
  return pathname + (text === '' ? '' : `?${text}`) + (hash === undefined ? '' : `#${hash}`);
}
