// How are WooCommerce's raw values read, apart from the sync's own reading?

/** An object as WooCommerce wrote it. */
export type Raw = Readonly<Record<string, unknown>>;

/** A raw object; nothing stands for a missing one. */
export function object(value: unknown): Raw {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** The objects of a raw list. */
export function list(value: unknown): Raw[] {
  return Array.isArray(value) ? value.map(object) : [];
}

/** Text or a number as text; what is neither is empty. */
export function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Text that says something, or null. */
export function said(value: unknown): string | null {
  return text(value) || null;
}

/** A time of WooCommerce's GMT fields, which lack the Z that they mean. */
export function gmt(value: unknown): string | null {
  return said(value) && new Date(`${text(value)}Z`).toISOString();
}

/** An id that names something: 0 names nothing. */
export function named(value: unknown): string | null {
  return text(value) === '0' ? null : said(value);
}

/** The value kept under a key of an object's `meta_data`. */
export function metaOf(of: Raw, key: string): unknown {
  return list(of.meta_data).find((each) => each.key === key)?.value;
}

/** Units one can hold in hand: goods sold by weight are one. */
export function unitsOf(quantity: unknown): number {
  const number = Number(text(quantity));
  if (number <= 0) return 0;
  return Number.isInteger(number) ? number : 1;
}

const entities: Readonly<Record<string, string>> = {
  ...{ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&nbsp;': ' ', '&times;': '×' },
  ...{ '&ndash;': '–', '&mdash;': '—', '&rsquo;': '’', '&lsquo;': '‘' },
};

/** What a reader sees of a name that WordPress keeps as HTML. */
export function readable(value: unknown): string {
  return text(value)
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&[a-z]+;/gi, (entity) => entities[entity.toLowerCase()] ?? entity)
    .split(/\s+/)
    .filter((word) => word !== '')
    .join(' ');
}
