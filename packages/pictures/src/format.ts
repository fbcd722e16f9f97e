// What is a file by its first bytes? What its name and its sender say of it is not believed.

export type PictureFormat = 'png' | 'jpeg' | 'webp' | 'svg';

const beginnings: readonly (readonly [PictureFormat, (head: Uint8Array) => boolean])[] = [
  ['png', (head) => isAt(head, 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['jpeg', (head) => isAt(head, 0, [0xff, 0xd8, 0xff])],
  ['webp', (head) => isAt(head, 0, [...Buffer.from('RIFF')]) && isAt(head, 8, [...Buffer.from('WEBP')])],
  ['svg', (head) => /^\s*(?:<\?xml|<!--|<!doctype|<svg)/i.test(textOf(head)) && /<svg/i.test(textOf(head))],
];

/** Null: none that we know. */
export function formatOf(bytes: Uint8Array): PictureFormat | null {
  const head = bytes.subarray(0, 4096);
  return beginnings.find(([, begins]) => begins(head))?.[0] ?? null;
}

function isAt(head: Uint8Array, start: number, signs: readonly number[]): boolean {
  return signs.every((sign, at) => head[start + at] === sign);
}

function textOf(head: Uint8Array): string {
  const encoding = isAt(head, 0, [0xff, 0xfe]) ? 'utf-16le' : 'utf-8';
  return new TextDecoder(encoding).decode(head);
}
