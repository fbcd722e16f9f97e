// Does a domain's DNS say that we may send mail in its name? What should stand there, held against what does.

export type SenderProof = 'dkim' | 'spf' | 'dmarc';

/** What a name server said of the texts at a name. */
export type TxtAnswer =
  | { readonly answered: true; readonly texts: readonly string[] }
  /** Nobody answered, so nothing is known. */
  | { readonly answered: false };

export interface SenderRecord {
  readonly proof: SenderProof;
  /** Where it is to stand, and what. */
  readonly name: string;
  readonly expected: string;
  readonly state: 'found' | 'wrong' | 'missing' | 'unreachable';
  /** What stands there of the same kind. */
  readonly found: readonly string[];
}

/** What this house proves itself by. */
export interface SenderRules {
  readonly dkim: { readonly selector: string; readonly publicKey: string };
  /** The name whose servers a shop's SPF record must include; null: none is asked for. */
  readonly spfInclude: string | null;
}

/** The names to ask about mail from this domain. */
export function namesToAsk(domain: string, { dkim, spfInclude }: SenderRules): string[] {
  const spf = spfInclude === null ? [] : [domain];
  return [dkimName(domain, dkim.selector), ...spf, ...dmarcNames(domain)];
}

/** Each record with what was found; `answers` by name. */
export function judgeRecords(
  domain: string,
  rules: SenderRules,
  answers: ReadonlyMap<string, TxtAnswer>,
): SenderRecord[] {
  const at = (name: string): TxtAnswer => answers.get(name) ?? { answered: false };
  const { spfInclude } = rules;
  return [
    judgeDkim(domain, rules, at),
    ...(spfInclude === null ? [] : [judgeSpf(domain, spfInclude, at)]),
    judgeDmarc(domain, at),
  ];
}

type At = (name: string) => TxtAnswer;

const dkimName = (domain: string, selector: string) => `${selector}._domainkey.${domain}`;

function judgeDkim(domain: string, { dkim }: SenderRules, at: At): SenderRecord {
  const name = dkimName(domain, dkim.selector);
  const expected = `v=DKIM1; k=rsa; p=${dkim.publicKey}`;
  const answer = at(name);
  const texts = answer.answered ? answer.texts : [];
  const isOurs = texts.some((text) => tagsOf(text).get('p') === dkim.publicKey);
  return recordOf({ proof: 'dkim', name, expected }, answer, { texts, isRight: isOurs });
}

/** One record alone may speak of SPF; a second makes both void. */
function judgeSpf(domain: string, include: string, at: At): SenderRecord {
  const answer = at(domain);
  const texts = (answer.answered ? answer.texts : []).filter((text) => /^v=spf1(?:\s|$)/i.test(text));
  const [only = ''] = texts;
  const terms = only.toLowerCase().split(/\s+/);
  const names = [`include:${include.toLowerCase()}`, `+include:${include.toLowerCase()}`];
  const isRight = texts.length === 1 && names.some((one) => terms.includes(one));
  const expected =
    texts.length === 1 && !isRight ? withInclude(only, include) : `v=spf1 include:${include} ~all`;
  return recordOf({ proof: 'spf', name: domain, expected }, answer, { texts, isRight });
}

/** What stands there with ours put before the word that ends it; a no to us before it would win. */
function withInclude(record: string, include: string): string {
  const no = ['-', '~', '?'].map((sign) => `${sign}include:${include.toLowerCase()}`);
  const terms = record
    .trim()
    .split(/\s+/)
    .filter((term) => !no.includes(term.toLowerCase()));
  const end = terms.findIndex((term) => /^[+?~-]?all$|^redirect=/i.test(term));
  return terms.toSpliced(end < 0 ? terms.length : end, 0, `include:${include}`).join(' ');
}

/** The domain's own, or that of a domain above it, which holds for all below. */
function judgeDmarc(domain: string, at: At): SenderRecord {
  const names = dmarcNames(domain);
  const own = names[0] ?? domain;
  const answers = names.map(at);
  const texts = answers.map((answer) =>
    answer.answered ? answer.texts.filter((text) => /^v=DMARC1(?:\s*;|$)/.test(text)) : [],
  );
  const nearest = texts.find((found) => found.length > 0) ?? [];
  const answer = answers.find((one) => !one.answered) ?? answers[0] ?? { answered: false };
  const isRight =
    nearest.length === 1 && /^(?:none|quarantine|reject)$/.test(tagsOf(nearest[0] ?? '').get('p') ?? '');
  return recordOf(
    { proof: 'dmarc', name: own, expected: 'v=DMARC1; p=none' },
    nearest.length > 0 ? { answered: true, texts: nearest } : answer,
    { texts: nearest, isRight },
  );
}

function dmarcNames(domain: string): string[] {
  const labels = domain.split('.');
  return labels.slice(0, -1).map((_, index) => `_dmarc.${labels.slice(index).join('.')}`);
}

function recordOf(
  wanted: Pick<SenderRecord, 'proof' | 'name' | 'expected'>,
  answer: TxtAnswer,
  { texts, isRight }: { readonly texts: readonly string[]; readonly isRight: boolean },
): SenderRecord {
  if (isRight) return { ...wanted, state: 'found', found: texts };
  if (!answer.answered) return { ...wanted, state: 'unreachable', found: [] };
  return { ...wanted, state: texts.length === 0 ? 'missing' : 'wrong', found: texts };
}

/** "v=DKIM1; p=…" by its tags; spaces within a value are none of it. */
function tagsOf(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split(';').map((tag) => {
      const cut = tag.indexOf('=');
      return [tag.slice(0, Math.max(0, cut)).trim(), tag.slice(cut + 1).replaceAll(/\s/g, '')];
    }),
  );
}

/** All there is to prove is proven. */
export function areRight(records: readonly SenderRecord[]): boolean {
  return records.length > 0 && records.every(({ state }) => state === 'found');
}

/** What nobody answered about is as it was: a name server that is away takes nothing back. */
export function rememberFound(
  before: readonly SenderRecord[],
  now: readonly SenderRecord[],
): readonly SenderRecord[] {
  return now.map((record) => {
    if (record.state !== 'unreachable') return record;
    return (
      before.find(
        ({ proof, name, state }) => proof === record.proof && name === record.name && state === 'found',
      ) ?? record
    );
  });
}
