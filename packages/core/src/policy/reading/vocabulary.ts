// With which words does a language speak of returns? Each language is a list of these, and no rule knows a language.

/**
 * The words of one language. Each is the beginning of a word, in small letters and as `foldText` writes it; one that ends
 * in "$" is the whole word. Between two words stands any run of spaces.
 */
export interface Vocabulary {
  /** Sending back, getting money back, exchanging. */
  readonly returning: readonly string[];
  /** That it is about when money moves, or somebody answers: its days are no window. */
  readonly handling: readonly string[];
  /** Broken, wrong or missing goods: what holds for them holds for no return. */
  readonly trouble: readonly string[];
  /** What goes on from the sentence before. */
  readonly inThatCase: readonly string[];
  /** With which an answer begins. */
  readonly yesOrNo: readonly string[];
  readonly warranty: readonly string[];
  readonly negation: readonly string[];
  /** No, before a noun; "without giving a reason" denies no window. */
  readonly without: readonly string[];
  /** "Once … have passed": with a no it says until when there is a yes. */
  readonly after: readonly string[];
  readonly fromPurchase: readonly string[];
  readonly fromDispatch: readonly string[];
  readonly fromDelivery: readonly string[];
  /** Only up to so much, only for some. */
  readonly limited: readonly string[];
  readonly days: readonly string[];
  readonly weeks: readonly string[];
  readonly months: readonly string[];
  readonly workingDays: readonly string[];
  /** Numbers of days that are written as words. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Between two clauses. */
  readonly joints: readonly string[];
  /** Turns of phrase that would mislead, and what they mean. */
  readonly aliases: Readonly<Record<string, string>>;
  /** The way back is free for the shopper. */
  readonly freeReturn: readonly string[];
  /** The shopper pays the way back. */
  readonly ownCost: readonly string[];
  /** A sum is kept for the way back. */
  readonly returnFee: readonly string[];
  readonly restocking: readonly string[];
  readonly finalSale: readonly string[];
  readonly address: readonly string[];
}

/** Texts as they are compared: small letters, one kind of apostrophe, digit and space, Arabic without its marks. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u064b-\u0652\u0640\u200e\u200f\u00ad]/g, '')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .replace(/ё/g, 'е')
    .replace(/[’‘`´]/g, "'")
    .replace(/[–—‐‑]/g, '-')
    .replace(/٪/g, '%')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u00a0\u202f\s]+/g, ' ')
    .trim();
}

/** A pattern of any of these words; Arabic joins its particles to them, so there one may begin within. */
export function anyOf(words: readonly string[]): RegExp {
  return new RegExp(alternatives(words), 'u');
}

/** The alternatives alone, for patterns that hold more. */
export function alternatives(words: readonly string[]): string {
  if (words.length === 0) return '(?!)';
  return `(?:${words.map(patternOf).join('|')})`;
}

function patternOf(word: string): string {
  const isWhole = word.endsWith('$');
  const plain = isWhole ? word.slice(0, -1) : word;
  const inner = plain.replace(/[.*+?^{}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
  const begin = /^\p{Script=Arabic}/u.test(plain) ? '' : '(?<!\\p{L})';
  return `${begin}${inner}${isWhole ? '(?!\\p{L})' : ''}`;
}
