// Which pictures may be a logo, and why is one refused?

import type { LogoGround } from './brand.ts';

/** What is taken in, and what is made of it: sharp at twice the size it is shown in. */
export const logoLimits = {
  mostBytes: 5 * 1024 * 1024,
  /** 4,000 times 4,000. */
  mostPixels: 16_000_000,
  leastSide: 16,
  width: 600,
  height: 160,
} as const;

export type LogoProblem =
  | 'EMPTY'
  | 'TOO_LARGE'
  | 'SVG'
  | 'OTHER_FORMAT'
  | 'BROKEN'
  | 'TOO_MANY_PIXELS'
  | 'TOO_SMALL'
  | 'NOTHING_SEEN';

export interface DrawnLogo {
  /** A PNG of our own drawing: of the file that came in, nothing but what is seen. */
  readonly bytes: Uint8Array;
  /** 32 hexadecimal digits, of these bytes alone. */
  readonly hash: string;
  readonly width: number;
  readonly height: number;
  readonly ground: LogoGround;
}

export type LogoReading =
  | { readonly ok: true; readonly logo: DrawnLogo }
  | { readonly ok: false; readonly problem: LogoProblem };
