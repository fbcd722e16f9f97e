// What may a shopper's form say? Read kindly where people differ, strictly where only a program would.
import { z } from 'zod';
import type { Money } from '../money/money.ts';
import type { ChosenLine } from '../returns/proposal.ts';
import type { ReasonCode } from '../returns/reasons.ts';
import { returnReasonSchema } from '../returns/return.ts';
import { foldOrderNumber, foldTyped, isPlainText } from './typed-text.ts';

/** `codes`: what is wrong, each a sentence of the catalogue. `said`: the merchant's own words about it. */
export interface FieldProblem {
  readonly path: string;
  readonly codes: readonly string[];
  readonly said?: string | undefined;
}

/** What may be wrong with a form, beside what the rules say. */
export const problemCodes = [
  'UNREADABLE',
  'NO_FORM',
  'SURPLUS',
  'TOO_LONG',
  'NUMBER_MISSING',
  'NUMBER_TOO_LONG',
  'EMAIL_MISSING',
  'EMAIL_TOO_LONG',
  'EMAIL_INVALID',
  'CODE_MISSING',
  'CODE_INVALID',
  'CODE_WRONG',
  'NOTE_INVALID',
  'NOTE_TOO_LONG',
  'REASON_NOT_CHOSEN',
  'BARRED_FOR_REASON',
  'TOO_MANY_LINES',
  'ORDER_GONE',
] as const;
export type ProblemCode = (typeof problemCodes)[number] | ReasonCode;

/** The code as a schema's message. */
const code = (name: ProblemCode): ProblemCode => name;

/** A form as meant, or what to mend, field by field. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fields: readonly FieldProblem[] };

const mostLines = 500;

/** What only a program sends is refused likewise. */
const codeOf = {
  error: (issue: { readonly code?: string }) =>
    code(issue.code === 'unrecognized_keys' ? 'SURPLUS' : 'NO_FORM'),
};

const typed = (missing: ProblemCode) =>
  z.string(missing).max(500, code('TOO_LONG')).refine(isPlainText, code('UNREADABLE'));

const numberField = typed('NUMBER_MISSING')
  .transform(foldOrderNumber)
  .pipe(z.string().min(1, code('NUMBER_MISSING')).max(64, code('NUMBER_TOO_LONG')));

const emailField = typed('EMAIL_MISSING')
  .transform((text) => foldTyped(text).toLowerCase())
  .pipe(
    z
      .string()
      .min(1, code('EMAIL_MISSING'))
      .max(254, code('EMAIL_TOO_LONG'))
      .regex(/^[^\s@<>"(),:;\\[\]]+@[^\s@<>"(),:;\\[\]]+$/u, code('EMAIL_INVALID')),
  );

const codeField = typed('CODE_MISSING')
  .transform((text) => foldTyped(text).replace(/[\s-]/gu, ''))
  .pipe(z.string().regex(/^\d{6}$/, code('CODE_INVALID')));

/** Made with a page: what is posted by it twice is one press of its button. */
const pressForm = /^[\w-]{43}$/;
const pressField = z.string().regex(pressForm, code('NO_FORM')).nullable().default(null);

const findSchema = z.strictObject({ number: numberField, email: emailField }, codeOf);
const emailSchema = z.strictObject({ email: emailField }, codeOf);
const codeSchema = z.strictObject(
  { number: numberField, email: emailField, code: codeField, press: pressField },
  codeOf,
);

/** Order number and e-mail: the way in. */
export interface FindForm {
  readonly number: string;
  readonly email: string;
}

/** The same with the mailed code. */
export interface CodeForm extends FindForm {
  readonly code: string;
  /** Of which page it is the press; null: it does not say. */
  readonly press: string | null;
}

/** POST /find. */
export function parseFind(body: unknown): Parsed<FindForm> {
  return parse(findSchema, body);
}

/** POST /mail-links. */
export function parseEmail(body: unknown): Parsed<Pick<FindForm, 'email'>> {
  return parse(emailSchema, body);
}

/** Which press a form with nothing else in it is; null: it does not say. */
export function readPress(body: unknown): string | null {
  const read = z.object({ press: z.string().regex(pressForm) }).safeParse(body);
  return read.success ? read.data.press : null;
}

/** POST /code. */
export function parseCode(body: unknown): Parsed<CodeForm> {
  return parse(codeSchema, body);
}

const quantityField = z
  .union([z.string(), z.int()], code('QUANTITY_INVALID'))
  .transform((text) => foldTyped(String(text)))
  // Figures alone: `1e0` and `0x2` are numbers to a program, not to a person.
  .transform((text) => (/^\d+$/.test(text) ? Number(text) : Number.NaN))
  .pipe(
    z.int(code('QUANTITY_INVALID')).min(1, code('QUANTITY_INVALID')).max(100_000, code('QUANTITY_TOO_LARGE')),
  );

const noteField = z
  .string(code('NOTE_INVALID'))
  .transform((text) => text.replaceAll('\r\n', '\n').trim())
  .pipe(z.string().max(500, code('NOTE_TOO_LONG')).refine(isPlainText, code('UNREADABLE')));

const rowSchema = z.strictObject(
  {
    chosen: z.string(code('NO_FORM')),
    quantity: quantityField,
    reason: z.enum(returnReasonSchema.options, code('REASON_NOT_CHOSEN')),
    note: noteField.default(''),
  },
  codeOf,
);

const choiceSchema = z.strictObject(
  {
    lines: z.record(z.string(), z.unknown(), code('NO_FORM')).default({}),
    // Read by the page that asks for them; here they are only known.
    confirmation: z.unknown().optional(),
    shownTotal: z.unknown().optional(),
    shownCurrency: z.unknown().optional(),
  },
  codeOf,
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
  if (rows.length === 0) return refuse('lines', 'NOTHING_CHOSEN');
  if (rows.length > mostLines) return refuse('lines', 'TOO_MANY_LINES');
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

function refuse(path: string, why: ProblemCode): Parsed<never> {
  return { ok: false, fields: [{ path, codes: [why] }] };
}

function parse<T>(schema: z.ZodType<T>, body: unknown, within: readonly string[] = []): Parsed<T> {
  const read = schema.safeParse(body ?? {});
  if (read.success) return { ok: true, value: read.data };
  const first = new Map<string, string>();
  for (const issue of read.error.issues) {
    const path = [...within, ...issue.path.map(String)].join('.');
    if (!first.has(path)) first.set(path, issue.message);
  }
  return { ok: false, fields: [...first].slice(0, 50).map(([path, why]) => ({ path, codes: [why] })) };
}
