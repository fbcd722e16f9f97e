// What is told of a change, and by whom?
import type { Reader } from '../../../messages/reader.ts';

/** One thing that is other: what it is called, and how it is other. */
export interface ToldChange {
  readonly label: string;
  readonly parts: readonly ToldPart[];
}

/** A line to read; or two texts of several lines, one below the other. */
export type ToldPart = string | { readonly before: string; readonly after: string };

export interface ChangeTeller {
  readonly reader: Pick<Reader, 'words' | 'locale' | 'money'>;
  /** A product's categories count as its tags do. */
  readonly countsCategories: boolean;
}

/** 1250 is "12.5%", as it is written there. */
export function writePercent(basisPoints: number, locale: string): string {
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
  return percent.format(basisPoints / 10_000);
}
