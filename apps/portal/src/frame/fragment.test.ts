// Do a page's title and its markup come apart again as they were, whatever people write into them?
import { expect, test } from 'vitest';
import { drawMissingPage } from '../pages/failure.ts';
import { lowerHeadings, nameClasses, readFragment, writeFragment } from './fragment.ts';
import type { Frame } from './frame.ts';

test.each(['Find your order', '--><script>x</script>', "it's ü 🧶 \n\r", '%00 \ud800', ''])(
  'the title %j travels as a header can carry it',
  (title) => {
    const read = readFragment(writeFragment({ title, body: '<div>\n</div>' }));
    expect(read?.body).toBe('<div>\n</div>');
    expect(read?.encodedTitle).toMatch(/^[\w%.~]*$/);
    expect(decodeURIComponent(read?.encodedTitle ?? '')).toBe(title.toWellFormed());
  },
);

test('a whole document is no fragment', () => {
  const frame: Frame = {
    ...{
      base: '',
      shopName: 'Hill',
      contactEmail: '',
      language: 'en',
      cssUrl: '',
      logo: null,
      timeZone: 'UTC',
    },
    ...{ dir: 'ltr', chosen: null, here: null },
    form: 'document',
  };
  expect(readFragment(drawMissingPage(frame))).toBeNull();
  expect(readFragment(drawMissingPage({ ...frame, form: 'fragment' }))?.body).toMatch(
    /^<div class="aftercare"/,
  );
});

test('headings stand one step lower, other words stay', () => {
  expect(lowerHeadings('<h1 class="a">x</h1><h2>y</h2><header><hr>h1')).toBe(
    '<h2 class="a">x</h2><h3>y</h3><header><hr>h1',
  );
});

test('every class bears our name, other words stay', () => {
  expect(nameClasses('<p class="muted lines-kept">class="x"</p><a id="b" class="">')).toBe(
    '<p class="aftercare-muted aftercare-lines-kept">class="x"</p><a id="b" class="">',
  );
});
