// What of one order line may come back, what do the rules say of it, and what is chosen?
import { type ReturnReason, returnReasonSchema } from '@aftercare/core/returns/return.ts';
import type { OpeningPage } from '@aftercare/core/wire/opening.ts';
import { useReader } from '../../messages/reader.ts';
import { ChoiceField, TextField } from '../../ui/fields.tsx';
import { FieldRow } from '../../ui/form.tsx';
import { MediaRow, Stack } from '../../ui/layout.tsx';
import { Muted, Paragraph, Strong } from '../../ui/text.tsx';
import { Thumbnail } from '../../ui/thumbnail.tsx';
import { titleOf } from '../return/items-card.tsx';
import { type DraftLine, findProblem, isChosen } from './opening-draft.ts';

type Line = OpeningPage['lines'][number];
type Change = Partial<Omit<DraftLine, 'lineId'>>;

export interface OpeningLineProps {
  readonly line: Line;
  /** Null: none of it can come back. */
  readonly typed: DraftLine | null;
  onChange(change: Change): void;
}

/** One line of the order; asked why only once some of it comes back. */
export function OpeningLine({ line, typed, onChange }: OpeningLineProps) {
  return (
    <Stack>
      <MediaRow media={<Thumbnail url={line.imageUrl} />}>
        <Strong>
          <bdi>{titleOf(line)}</bdi>
        </Strong>
        <LineState line={line} />
      </MediaRow>
      {typed === null ? null : <Fields line={line} typed={typed} onChange={onChange} />}
    </Stack>
  );
}

function LineState({ line }: { readonly line: Line }) {
  const { words, reason, calendarDay } = useReader();
  const { opening } = words;
  const { returnable, withinRules, lastDay } = line;
  const why = line.reasons.map(reason).join(' ');
  if (returnable === 0) return <Muted>{opening.never({ why })}</Muted>;
  const until = lastDay === null ? [] : [opening.until({ day: calendarDay(lastDay) })];
  const against = returnable - withinRules;
  return (
    <>
      <Muted>{[opening.canCome({ n: returnable, all: line.quantity }), ...until].join(' · ')}</Muted>
      {against === 0 ? null : (
        <Paragraph>
          {withinRules === 0 ? opening.against({ why }) : opening.partly({ n: against, why })}
        </Paragraph>
      )}
    </>
  );
}

interface FieldsProps {
  readonly line: Line;
  readonly typed: DraftLine;
  onChange(change: Change): void;
}

function Fields({ line, typed, onChange }: FieldsProps) {
  const { words } = useReader();
  const { opening, receive } = words;
  const of = receive.of({ title: titleOf(line) });
  const problem = findProblem(typed.quantity, line.returnable);
  const messages = { NOT_WHOLE: receive.notWhole, TOO_MANY: opening.tooMany({ n: line.returnable }) };
  const options = returnReasonSchema.options.map((value) => ({ value, label: words.reasons[value] }));
  return (
    <>
      <FieldRow>
        <TextField
          label={receive.quantity}
          of={of}
          kind="whole"
          value={typed.quantity}
          error={problem === null ? undefined : messages[problem]}
          onChange={(quantity) => onChange({ quantity })}
        />
        {isChosen(typed) ? (
          <ChoiceField<ReturnReason>
            label={opening.reason}
            of={of}
            value={typed.reason}
            options={options}
            onChange={(reason) => onChange({ reason })}
          />
        ) : null}
      </FieldRow>
      {isChosen(typed) ? (
        <TextField
          label={opening.note}
          of={of}
          help={opening.noteHelp}
          value={typed.note}
          maxLength={500}
          onChange={(note) => onChange({ note })}
        />
      ) : null}
    </>
  );
}
