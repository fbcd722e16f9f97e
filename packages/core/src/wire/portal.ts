// What may a shopper's form say? Read kindly where people differ, strictly where only a program would.
import { z } from 'zod';
import type { Money } from '../money/money.ts';
import type { ChosenLine } from '../returns/proposal.ts';
import { reasonTexts } from '../returns/reasons.ts';
import { returnReasonSchema } from '../returns/return.ts';
import { foldOrderNumber, foldTyped, isPlainText } from './typed-text.ts';

export interface FieldProblem {
  readonly path: string;
  readonly message: string;
}

/** A form as meant, or what to mend, field by field. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fields: readonly FieldProblem[] };

const mostLines = 500;
const unreadable = 'This holds characters that can not be read. Type it again.';
const noForm = 'We could not read this form. Open the page again and fill it in once more.';
const surplus =
  'Something reached us that this form does not ask for. Open the page again and fill it in once more.';

/** What only a program sends is refused in a person's words too. */
const wordsOf = {
  error: (issue: { readonly code?: string }) => (issue.code === 'unrecognized_keys' ? surplus : noForm),
};

const typed = (missing: string) =>
  z.string(missing).max(500, 'This is too long.').refine(isPlainText, unreadable);

const numberField = typed('Enter your order number.')
  .transform(foldOrderNumber)
  .pipe(z.string().min(1, 'Enter your order number.').max(64, 'This is too long for an order number.'));

const emailField = typed('Enter your email.')
  .transform((text) => foldTyped(text).toLowerCase())
  .pipe(
    z
      .string()
      .min(1, 'Enter your email.')
      .max(254, 'This is too long for an email.')
      .regex(/^[^\s@<>"(),:;\\[\]]+@[^\s@<>"(),:;\\[\]]+$/u, 'Enter an email like name@example.com.'),
  );

const codeField = typed('Enter the code from the mail.')
  .transform((text) => foldTyped(text).replace(/[\s-]/gu, ''))
  .pipe(z.string().regex(/^\d{6}$/, 'The code has 6 digits.'));

const findSchema = z.strictObject({ number: numberField, email: emailField }, wordsOf);
const emailSchema = z.strictObject({ email: emailField }, wordsOf);
const codeSchema = z.strictObject({ number: numberField, email: emailField, code: codeField }, wordsOf);

/** Order number and e-mail: the way in. */
export interface FindForm {
  readonly number: string;
  readonly email: string;
}

/** The same with the mailed code. */
export interface CodeForm extends FindForm {
  readonly code: string;
}

/** POST /find. */
export function parseFind(body: unknown): Parsed<FindForm> {
  return parse(findSchema, body);
}

/** POST /mail-links. */
export function parseEmail(body: unknown): Parsed<Pick<FindForm, 'email'>> {
  return parse(emailSchema, body);
}

/** POST /code. */
export function parseCode(body: unknown): Parsed<CodeForm> {
  return parse(codeSchema, body);
}

const quantityField = z
  .union([z.string(), z.int()], reasonTexts.QUANTITY_INVALID)
  .transform((text) => foldTyped(String(text)))
  // Figures alone: `1e0` and `0x2` are numbers to a program, not to a person.
  .transform((text) => (/^\d+$/.test(text) ? Number(text) : Number.NaN))
  .pipe(
    z
      .int(reasonTexts.QUANTITY_INVALID)
      .min(1, reasonTexts.QUANTITY_INVALID)
      .max(100_000, reasonTexts.QUANTITY_TOO_LARGE),
  );

const noteField = z
  .string('Tell us in words.')
  .transform((text) => text.replaceAll('\r\n', '\n').trim())
  .pipe(z.string().max(500, 'Use 500 characters or fewer.').refine(isPlainText, unreadable));

const rowSchema = z.strictObject(
  {
    chosen: z.string(noForm),
    quantity: quantityField,
    reason: z.enum(returnReasonSchema.options, 'Choose why you send it back.'),
    note: noteField.default(''),
  },
  wordsOf,
);

const choiceSchema = z.strictObject(
  {
    lines: z.record(z.string(), z.unknown(), noForm).default({}),
    // Read by the page that asks for them; here they are only known.
    confirmation: z.unknown().optional(),
    shownTotal: z.unknown().optional(),
    shownCurrency: z.unknown().optional(),
  },
  wordsOf,
);

const shownSchema = z.object({
  shownTotal: z
    .string()
    .regex(/^-?\d{1,15}$/)
    .transform(Number),
  shownCurrency: z.string().regex(/^[A-Z]{3}$/),
});

/** What the shopper was shown before they agreed: a whole amount and its currency. Null: no page of ours sent this. */
export function parseShown(body: unknown): Money | null {
  const read = shownSchema.safeParse(body);
  return read.success ? { minor: read.data.shownTotal, currency: read.data.shownCurrency } : null;
}

/** POST …/return/costs, …/check and …/return: the rows ticked; the others are as if they were not there. */
export function parseChoice(body: unknown): Parsed<readonly ChosenLine[]> {
  const form = parse(choiceSchema, body);
  if (!form.ok) return form;
  const rows = Object.entries(form.value.lines).filter(([, row]) => isTicked(row));
  if (rows.length === 0) return refuse('lines', reasonTexts.NOTHING_CHOSEN);
  if (rows.length > mostLines) return refuse('lines', `Choose at most ${mostLines} items at a time.`);
  const read = rows.map(([lineId, row]) => ({ lineId, row: parse(rowSchema, row, ['lines', lineId]) }));
  const fields = read.flatMap(({ row }) => (row.ok ? [] : row.fields));
  if (fields.length > 0) return { ok: false, fields };
  const value = read.flatMap(({ lineId, row }) => {
    if (!row.ok) return [];
    const { quantity, reason, note } = row.value;
    return [{ lineId, quantity, reason, note }];
  });
  return { ok: true, value };
}

function isTicked(row: unknown): boolean {
  if (typeof row !== 'object' || row === null || !Object.hasOwn(row, 'chosen')) return false;
  return Reflect.get(row, 'chosen') !== '';
}

function refuse(path: string, message: string): Parsed<never> {
  return { ok: false, fields: [{ path, message }] };
}

function parse<T>(schema: z.ZodType<T>, body: unknown, within: readonly string[] = []): Parsed<T> {
  const read = schema.safeParse(body ?? {});
  if (read.success) return { ok: true, value: read.data };
  const first = new Map<string, string>();
  for (const issue of read.error.issues) {
    const path = [...within, ...issue.path.map(String)].join('.');
    if (!first.has(path)) first.set(path, issue.message);
  }
  return { ok: false, fields: [...first].slice(0, 50).map(([path, message]) => ({ path, message })) };
}
