// How does a mail read where only text is shown?
import { type Block, type Letter, manyLines, oneLine, sayShop } from './letter.ts';
import type { Brand } from './notice.ts';

/** The text part. */
export function drawText(letter: Letter, brand: Brand): string {
  return [
    oneLine(letter.answer),
    ...letter.blocks.map(drawBlock),
    `${oneLine(letter.button.label)}:\n${letter.button.url}`,
    ...(letter.after ?? []).map(drawBlock),
    oneLine(letter.ifNot),
    `-- \n${sayShop(brand)}\n${oneLine(letter.why)}`,
    '',
  ].join('\n\n');
}

function drawBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'code':
      return oneLine(block.text);
    case 'quote':
      return manyLines(block.text)
        .split('\n')
        .map((line) => `  ${line}`)
        .join('\n');
    case 'steps':
      return block.steps.map((step, index) => `${index + 1}. ${oneLine(step)}`).join('\n');
    case 'links':
      return block.links
        .map(({ label, text, url }) => `${oneLine(label)}, ${oneLine(text)}:\n${url}`)
        .join('\n\n');
    case 'facts':
      return block.rows.map((row) => `${oneLine(row.name)}: ${oneLine(row.value)}`).join('\n');
  }
}
