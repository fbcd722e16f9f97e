// How bright is a colour, and how well is one read on another? As WCAG 2 counts it.

/** "#1f5fa8": red, green, blue, in small hexadecimal digits. */
export type Colour = `#${string}`;

/** A colour as people write one, "1F5FA8", "#15a"; null: that is none. */
export function readColour(text: string): Colour | null {
  const [, digits = ''] = /^\s*#?([0-9a-f]{3}|[0-9a-f]{6})\s*$/i.exec(text) ?? [];
  if (digits === '') return null;
  const six = digits.length === 6 ? digits : [...digits].map((digit) => digit + digit).join('');
  return `#${six.toLowerCase()}`;
}

export type Channels = readonly [red: number, green: number, blue: number];

/** The three channels, 0 to 255. */
export function channelsOf(colour: Colour): Channels {
  const at = (start: number) => Number.parseInt(colour.slice(start, start + 2), 16);
  return [at(1), at(3), at(5)];
}

/** Relative luminance: 0 of black, 1 of white. */
export function luminanceOf([red, green, blue]: Channels): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** 1 between equal colours, 21 between black and white. */
export function contrastOf(one: Colour, other: Colour): number {
  return contrastOfLuminances(luminanceOf(channelsOf(one)), luminanceOf(channelsOf(other)));
}

/** The same of two luminances. */
export function contrastOfLuminances(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** `share` of the way from one colour to the other: 0 is the one, 1 the other. */
export function mix(from: Colour, to: Colour, share: number): Colour {
  const target = channelsOf(to);
  const mixed = channelsOf(from).map((channel, at) =>
    Math.round(channel + ((target[at] ?? 0) - channel) * share)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${mixed.join('')}`;
}
