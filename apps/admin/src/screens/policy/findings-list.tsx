// What was found in the shop's own words, sentence by sentence, and how does it get into the form?
import type { PolicyReading } from '@aftercare/core/policy/reading/read-policy-text.ts';
import { useReader } from '../../messages/reader.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Row, Stack } from '../../ui/layout.tsx';
import { List } from '../../ui/list.tsx';
import { Muted, Paragraph, Strong, Subheading } from '../../ui/text.tsx';
import { type FindingRow, isTaken, type Offer, rowsOf } from './findings.ts';
import type { PolicyForm } from './use-policy-form.ts';

export interface FindingsListProps {
  readonly form: PolicyForm;
  readonly reading: PolicyReading;
  readonly intro: string;
}

/** Each term with its sentence; what is clear goes into the form at one press, what is not is asked. */
export function FindingsList({ form, reading, intro }: FindingsListProps) {
  const { words } = useReader();
  const rows = rowsOf(words, reading);
  const clear = rows.filter(({ kind }) => kind === 'found').flatMap(({ offers }) => offers);
  const take = ({ fill, sentence }: Offer) => {
    if (fill !== null) form.takeOver(fill, sentence);
  };
  const open = clear.filter((offer) => !isTaken(form, offer));
  return (
    <Stack>
      <Paragraph muted>{intro}</Paragraph>
      {rows.map((row) => (
        <FindingItem key={row.id} row={row} form={form} take={take} />
      ))}
      {reading.finalSale.length === 0 ? null : <FinalSale sentences={reading.finalSale} />}
      {open.length === 0 ? null : (
        <Row>
          <Button
            label={words.ownWords.takeAll({ n: open.length })}
            primary
            onPress={() => open.forEach(take)}
          />
        </Row>
      )}
    </Stack>
  );
}

interface FindingItemProps {
  readonly row: FindingRow;
  readonly form: PolicyForm;
  take(offer: Offer): void;
}

function FindingItem({ row, form, take }: FindingItemProps) {
  const { ownWords } = useReader().words;
  const { label, kind, offers, note } = row;
  return (
    <Stack tight>
      <Subheading>{label}</Subheading>
      {kind === 'none' ? <Muted>{ownWords.notFound}</Muted> : null}
      {note === null ? null : <Paragraph>{note}</Paragraph>}
      {offers.map((offer) => (
        <OfferItem
          key={`${offer.sentence} ${offer.told}`}
          offer={offer}
          taken={isTaken(form, offer)}
          isQuestion={kind === 'question'}
          label={label}
          take={take}
        />
      ))}
    </Stack>
  );
}

interface OfferItemProps {
  readonly offer: Offer;
  readonly taken: boolean;
  readonly isQuestion: boolean;
  readonly label: string;
  take(offer: Offer): void;
}

function OfferItem({ offer, taken, isQuestion, label, take }: OfferItemProps) {
  const { ownWords } = useReader().words;
  const { told, sentence, fill } = offer;
  return (
    <Stack tight>
      <Row>
        <Strong>{told}</Strong>
        {taken ? <Badge word={ownWords.inForm} tone="success" /> : null}
        {isQuestion && !taken && fill !== null ? (
          <Button
            label={ownWords.take({ what: told })}
            accessibilityLabel={ownWords.takeFor({ what: told, field: label })}
            onPress={() => take(offer)}
          />
        ) : null}
      </Row>
      <Muted>{ownWords.quote({ sentence })}</Muted>
    </Stack>
  );
}

function FinalSale({ sentences }: { readonly sentences: readonly string[] }) {
  const { ownWords } = useReader().words;
  return (
    <Stack tight>
      <Subheading>{ownWords.finalSale}</Subheading>
      <Paragraph>{ownWords.finalSaleText}</Paragraph>
      <List
        items={sentences.map((sentence) => ({
          id: sentence,
          content: <Muted>{ownWords.quote({ sentence })}</Muted>,
        }))}
      />
    </Stack>
  );
}
