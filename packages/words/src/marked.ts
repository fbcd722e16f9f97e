// What does a catalogue look like in which every text can be told from what stands beside it?

const open = '⟦';
const close = '⟧';

/** Every message between marks; the shape stays. */
export function markMessages<Messages extends object>(messages: Messages): Messages {
  const marked = Object.entries(messages).map(([key, message]) => [
    key,
    typeof message === 'string' ? `${open}${message}${close}` : markMessages(message),
  ]);
  return Object.fromEntries(marked) as Messages;
}

/** What of a text stands outside any marks. */
export function unmarkedOf(text: string): string {
  let depth = 0;
  let outside = '';
  for (const sign of text) {
    if (sign === open) depth += 1;
    else if (sign === close) depth = Math.max(0, depth - 1);
    else if (depth === 0) outside += sign;
  }
  return outside;
}
