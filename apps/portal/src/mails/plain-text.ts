// How does a mail read where only text is shown?
import { isolate } from '@aftercare/words/isolate.ts';
import { type Block, type Letter, manyLines, oneLine, sayShop } from './letter.ts';
import type { Brand } from './notice.ts';

/** The text part. */
export function drawText(letter: Letter, brand: Brand): string {
  return [
    oneLine(letter.answer),
    ...letter.blocks.map((block) => drawBlock(block, brand)),
    `${oneLine(letter.button.label)}:\n${letter.button.url}`,
    ...(letter.after ?? []).map((block) => drawBlock(block, brand)),
    oneLine(letter.ifNot),
    `-- \n${sayShop(brand)}\n${oneLine(letter.why)}`,
    '',
  ].join('\n\n');
}

function drawBlock(block: Block, brand: Brand): string {
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
        .map(({ label, text, url }) => `${oneLine(label)} · ${oneLine(text)}:\n${url}`)
        .join('\n\n');
    case 'facts':
      return block.rows
        .map((row) => `${oneLine(row.name)}: ${inDirection(oneLine(row.value), brand)}`)
        .join('\n');
  }
}

/** Beside words written from the right, "#1042-A" is still read from the left. */
function inDirection(value: string, brand: Brand): string {
  return brand.dir === 'rtl' ? isolate(value) : value;
}
