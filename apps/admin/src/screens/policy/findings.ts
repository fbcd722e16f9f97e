// Which fields of the policy does each finding fill, and how is it told?
import type { WayBack } from '@aftercare/core/policy/reading/costs.ts';
import type { Finding } from '@aftercare/core/policy/reading/finding.ts';
import type { PolicyReading } from '@aftercare/core/policy/reading/read-policy-text.ts';
import type { Reader } from '../../messages/reader.ts';
import { toPercent } from './percent.ts';
import type { PolicyDraft, PolicyField } from './policy-draft.ts';
import type { PolicyForm } from './use-policy-form.ts';

/** One sentence and what would go into the form for it; `fill` null: it names nothing that could. */
export interface Offer {
  readonly sentence: string;
  readonly told: string;
  readonly fill: Partial<PolicyDraft> | null;
}

/** found: one offer, taken with all others at a press. question: the merchant chooses. none: the text does not say. */
export interface FindingRow {
  readonly id: string;
  readonly label: string;
  readonly kind: Finding<unknown>['kind'];
  readonly offers: readonly Offer[];
  readonly note: string | null;
}

type Words = Reader['words'];

/** The findings in the order of the form. */
export function rowsOf(words: Words, reading: PolicyReading): FindingRow[] {
  const { policy, ownWords } = words;
  return [
    {
      ...rowOf(words, reading.merchantReturnDays, (days) => tellDays(words, days, reading.countedFrom)),
      ...{ id: 'days', label: policy.days },
    },
    // What is found goes with the days.
    ...(reading.countedFrom.kind === 'question' ? [askCountedFrom(words, reading)] : []),
    {
      ...rowOf(words, reading.restockingFeeBasisPoints, (points) => ({
        told: ownWords.percent({ percent: toPercent(points) }),
        fill: { restockingFeeBasisPoints: toPercent(points) },
      })),
      ...{ id: 'restocking', label: policy.restocking },
    },
    {
      ...rowOf(words, reading.wayBack, (way) => tellWay(words, way)),
      ...{ id: 'way', label: policy.whoPays },
    },
    {
      ...rowOf(words, reading.returnAddress, (returnAddress) => ({
        told: returnAddress.replaceAll('\n', ', '),
        fill: { returnAddress },
      })),
      ...{ id: 'address', label: policy.address },
    },
  ];
}

/** Days that are counted from something else than the form says would be others. */
function tellDays(
  { policy, ownWords }: Words,
  n: number,
  from: PolicyReading['countedFrom'],
): Omit<Offer, 'sentence'> {
  const days = ownWords.days({ n });
  const fill = { merchantReturnDays: String(n) };
  if (from.kind !== 'found') return { told: days, fill };
  const told = ownWords.daysFrom({ days, from: policy.countedFromOptions[from.value] });
  return { told, fill: { ...fill, countedFrom: from.value } };
}

function askCountedFrom(words: Words, { countedFrom }: PolicyReading): FindingRow {
  const { countedFrom: label, countedFromOptions } = words.policy;
  return {
    ...rowOf(words, countedFrom, (value) => ({
      told: countedFromOptions[value],
      fill: { countedFrom: value },
    })),
    ...{ id: 'countedFrom', label },
  };
}

function tellWay({ policy, ownWords }: Words, { returnFees, amount }: WayBack): Omit<Offer, 'sentence'> {
  const who = policy.whoPaysOptions[returnFees];
  if (amount === null) return { told: who, fill: { returnFees } };
  return {
    told: ownWords.whoAndAmount({ who, amount }),
    fill: { returnFees, returnShippingFee: amount },
  };
}

function rowOf<T>(
  { ownWords }: Words,
  finding: Finding<T>,
  tell: (value: T) => Omit<Offer, 'sentence'>,
): Pick<FindingRow, 'kind' | 'offers' | 'note'> {
  const { kind } = finding;
  const nothing = { told: ownWords.unclear, fill: null };
  if (kind === 'none') return { kind, offers: [], note: null };
  if (kind === 'found')
    return { kind, offers: [{ sentence: finding.sentence, ...tell(finding.value) }], note: null };
  const offers = finding.said.map(({ value, sentence }) => ({
    sentence,
    ...(value === null ? nothing : tell(value)),
  }));
  return { kind, offers, note: offers.length > 1 ? ownWords.severalSaid : ownWords.whatIsMeant };
}

/**
 * Whether the form says it, by the merchant's own will: what was just taken over, or stands in a version of theirs. The
 * first draft may say the same by chance.
 */
export function isTaken(
  { draft, sources, isOwn }: Pick<PolicyForm, 'draft' | 'sources' | 'isOwn'>,
  offer: Offer,
): boolean {
  if (offer.fill === null) return false;
  return Object.entries(offer.fill).every(([name, value]) => {
    const field = name as PolicyField;
    return draft[field] === value && (isOwn || sources[field] === offer.sentence);
  });
}
