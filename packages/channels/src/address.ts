// Is this one mail address, and nothing that could become a header or a second recipient?
import { ChannelError } from '@aftercare/core/notifications/channel-error.ts';

export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

const onlyAddress =
  /^[^\s\p{Cc}\p{Cf}@<>()[\],;:\\"]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,251}[\p{L}\p{N}])?$/u;

/** The address itself; refused for good when it is not exactly one. */
export function readAddress(text: string): string {
  const address = text.trim();
  const isWhole = onlyAddress.test(address) && !address.includes('..') && !/[\r\n]/.test(text);
  if (!isWhole) throw notAnAddress();
  return address;
}

function notAnAddress(): ChannelError {
  const trouble = { trouble: 'NOT_AN_ADDRESS', isDeadAddress: true } as const;
  return new ChannelError('', { retryable: false, doubtful: false, ...trouble });
}

/** "Hill & Harbour <hello@example.com>" or a bare address; control signs in the name are dropped. */
export function readMailbox(text: string): Mailbox {
  const open = text.lastIndexOf('<');
  if (open < 0) return { name: '', address: readAddress(text) };
  const address = readAddress(text.slice(open + 1).replace(/>\s*$/, ''));
  return { name: cleanLine(text.slice(0, open)).replace(/^"(.*)"$/, '$1'), address };
}

/** One line, without signs that end it. */
export function cleanLine(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}
