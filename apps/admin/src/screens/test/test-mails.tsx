// Which mails would have been sent by now, and what do they say?
import type { TestReturn } from '@aftercare/core/wire/test-return.ts';
import { useReader } from '../../messages/reader.ts';
import { Card } from '../../ui/card.tsx';
import { Stack } from '../../ui/layout.tsx';
import { Link } from '../../ui/links.tsx';
import { Muted, Paragraph } from '../../ui/text.tsx';

export interface TestMailsProps {
  readonly mails: NonNullable<TestReturn['test']>['mails'];
}

/** Each opens as its reader would see it. */
export function TestMails({ mails }: TestMailsProps) {
  const { words, moment } = useReader();
  const { testReturn } = words;
  return (
    <Card title={testReturn.mailsTitle}>
      <Paragraph muted>{mails.length === 0 ? testReturn.noMails : testReturn.mailsText}</Paragraph>
      {mails.map(({ id, url, subject, language, to, at }) => (
        <Stack key={id} tight>
          <Link url={url} external>
            <bdi lang={language}>{subject}</bdi>
          </Link>
          <Muted>{testReturn.mailTo({ to, when: moment(at) })}</Muted>
        </Stack>
      ))}
    </Card>
  );
}
