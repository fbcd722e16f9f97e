// How does a text keep its own direction inside a sentence written the other way, and steer nothing but itself?

/** "From here, as its first letter is written" and "to here". */
const open = '\u2068';
const close = '\u2069';
/** May begin an isolate of ours: the former, and "from left to right" around an example in a message. */
const opening = new Set([open, '\u2066']);

/** The text between marks that nobody sees: what stands around it neither turns it nor is turned by it. */
export function isolate(text: string): string {
  return `${open}${withoutSteering(text)}${close}`;
}

/** Without marks by which a name could turn the text after it; isolates that end where they should are kept. */
export function withoutSteering(text: string): string {
  const plain = text.replaceAll(/[\u202A-\u202E\u2067]+/gu, ' ');
  return isClosed(plain) ? plain : plain.replaceAll(/[\u2066\u2068\u2069]+/gu, ' ');
}

/** What was cut off, with the end of each isolate that the cut took away. */
export function endIsolates(text: string): string {
  return `${text}${close.repeat(Math.max(0, depthOf(text) ?? 0))}`;
}

function isClosed(text: string): boolean {
  return depthOf(text) === 0;
}

/** How many isolates are open at the end; null: one was closed that nobody had opened. */
function depthOf(text: string): number | null {
  let depth = 0;
  for (const sign of text) {
    if (opening.has(sign)) depth += 1;
    else if (sign === close) depth -= 1;
    if (depth < 0) return null;
  }
  return depth;
}
