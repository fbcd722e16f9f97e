// How does WooCommerce write moments: UTC without a zone, and the shop's own clock beside it?

/** UTC without a zone and without fractions: "2026-11-22T06:35:24". */
export const writeGmt = (date: Date): string => date.toISOString().slice(0, 19);

export const readGmt = (gmt: string): Date => new Date(`${gmt}Z`);

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timezone: string): Intl.DateTimeFormat {
  const known = clocks.get(timezone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('sv-SE', {
    timeZone: timezone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  clocks.set(timezone, made);
  return made;
}

/** The same moment by the shop's own clock, again without a zone. */
export function toLocal(gmt: string, timezone: string): string;
export function toLocal(gmt: string | null, timezone: string): string | null;
export function toLocal(gmt: string | null, timezone: string): string | null {
  return gmt === null ? null : clockOf(timezone).format(readGmt(gmt)).replace(' ', 'T');
}
