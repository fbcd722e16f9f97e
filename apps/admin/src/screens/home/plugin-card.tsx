// What does the merchant miss without our plugin on their site, and how do they get it?
import { useReader } from '../../messages/reader.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Row } from '../../ui/layout.tsx';
import { List } from '../../ui/list.tsx';
import { Paragraph, Subheading } from '../../ui/text.tsx';

export interface PluginCardProps {
  readonly installUrl: string;
}

/** Nothing is wrong without it, so this asks for nothing. */
export function PluginCard({ installUrl }: PluginCardProps) {
  const { plugin } = useReader().words;
  const items = (texts: Readonly<Record<string, string>>) =>
    Object.entries(texts).map(([id, content]) => ({ id, content }));
  return (
    <Card title={plugin.title}>
      <Paragraph muted>{plugin.text}</Paragraph>
      <List items={items(plugin.gains)} />
      <Subheading>{plugin.how}</Subheading>
      <List items={items(plugin.steps)} />
      <Row>
        <Button label={plugin.install} url={installUrl} external />
      </Row>
    </Card>
  );
}
