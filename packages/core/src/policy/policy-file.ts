// How does a policy stand in a file, to be kept, compared and put back?
import { z } from 'zod';
import { amountProblem } from './amounts.ts';
import { type Policy, policySchema } from './policy.ts';

const format = 'aftercare-policy/1';

/** As much as the server takes to publish it. */
export const policyFileMostBytes = 256 * 1024;

const fileSchema = z.strictObject({
  format: z.literal(format),
  /** Whose it is: told to whoever puts it back, elsewhere perhaps. */
  shop: z.string().max(500),
  version: z.int().positive(),
  policy: policySchema,
});

/** What stands in a file, besides its format. */
export type PolicyFile = Omit<z.infer<typeof fileSchema>, 'format'>;

/** A field that can't be read: of the policy, or of a rule by its place, counted from 1, and its name if it has one. */
export type WrongField =
  | { readonly field: 'shop' | 'version' | 'policy' | Exclude<keyof Policy, 'rules'> }
  | {
      readonly field: 'rules';
      readonly rule: { readonly place: number; readonly name: string } | null;
    };

/** Why a file can't be put into the form. */
export type PolicyFileProblem =
  | { readonly code: 'NOT_JSON' }
  /** Another format, or a later one. */
  | { readonly code: 'OTHER_FORMAT' }
  | { readonly code: 'FIELDS'; readonly unknown: readonly string[]; readonly wrong: readonly WrongField[] }
  | { readonly code: 'OTHER_CURRENCY'; readonly currency: string };

export type PolicyFileReading =
  | ({ readonly ok: true } & PolicyFile)
  | { readonly ok: false; readonly problem: PolicyFileProblem };

export function policyFileName(version: number): string {
  return `aftercare-policy-v${version}.json`;
}

/** The file's text. Fields stand in one order always, so that two files are compared line by line. */
export function writePolicyFile({ shop, version, policy }: PolicyFile): string {
  return `${JSON.stringify(fileSchema.parse({ format, shop, version, policy }), null, 2)}\n`;
}

/** What stands in the file, or why it can't be taken by a shop that counts in `currency`. */
export function readPolicyFile(text: string, currency: string): PolicyFileReading {
  const value = parseJson(text);
  if (value === undefined) return no({ code: 'NOT_JSON' });
  if (!isOfFormat(value)) return no({ code: 'OTHER_FORMAT' });
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success) return no(fieldsOf(parsed.error.issues, value));
  const { shop, version, policy } = parsed.data;
  const other = currenciesOf(policy).find((one) => one !== currency);
  if (other !== undefined) return no({ code: 'OTHER_CURRENCY', currency: other });
  const wrong = (['returnShippingFee', 'autoApproveBelow'] as const)
    .filter((field) => amountProblem(policy[field], currency) !== null)
    .map((field) => ({ field }));
  if (wrong.length > 0) return no({ code: 'FIELDS', unknown: [], wrong });
  return { ok: true, shop, version, policy };
}

/** Every currency in which a policy names an amount, each once. */
export function currenciesOf(policy: Policy): string[] {
  const ofRules = policy.rules.flatMap(({ when, outcome }) => [
    when.worthFrom,
    when.worthBelow,
    outcome.wayBack?.returnShippingFee ?? null,
  ]);
  const amounts = [policy.returnShippingFee, policy.autoApproveBelow, ...ofRules];
  return [...new Set(amounts.flatMap((amount) => (amount === null ? [] : [amount.currency])))];
}

function no(problem: PolicyFileProblem): PolicyFileReading {
  return { ok: false, problem };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Of anything else that may stand in a file nothing can be told but that it is none of ours.
    return undefined;
  }
}

function isOfFormat(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Reflect.get(value, 'format') === format;
}

function fieldsOf(issues: readonly z.core.$ZodIssue[], value: object): PolicyFileProblem {
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => [...issue.path, key].map(String).join('.'))
      : [],
  );
  const wrong = issues
    .filter(({ code }) => code !== 'unrecognized_keys')
    .map(({ path }) => wrongField(path, value));
  return { code: 'FIELDS', unknown, wrong: onceEach(wrong) };
}

/** `path` leads through the file: "policy", "rules", 2, "when". */
function wrongField([top, field, at]: readonly PropertyKey[], value: object): WrongField {
  if (top !== 'policy') return { field: top === 'version' ? 'version' : 'shop' };
  if (field === 'rules') return { field, rule: typeof at === 'number' ? ruleAt(value, at) : null };
  // Without a second step the whole policy is missing or is no policy.
  const known = Object.keys(policySchema.shape).find((one) => one === field);
  return { field: (known ?? 'policy') as 'policy' | Exclude<keyof Policy, 'rules'> };
}

const namesSchema = z.object({
  policy: z.object({ rules: z.array(z.object({ name: z.string().trim() }).catch({ name: '' })) }),
});

function ruleAt(value: object, at: number): { place: number; name: string } {
  const names = namesSchema.safeParse(value).data?.policy.rules ?? [];
  return { place: at + 1, name: (names[at]?.name ?? '').slice(0, 80) };
}

function onceEach(wrong: readonly WrongField[]): WrongField[] {
  return [...new Map(wrong.map((one) => [JSON.stringify(one), one])).values()];
}
