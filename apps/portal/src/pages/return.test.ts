// Is a declined return's page true, also when nobody said why?
import { expect, test } from 'vitest';
import { sampleFrame, sampleReturn } from '../../../../test/support/portal-samples.ts';
import { drawReturnPage } from './return.ts';

const put = (text: string) => text;

test.each([
  ['It was worn.', true],
  ['', false],
  [null, false],
])('declined because of %j: the shop’s reason is shown: %s', (declineReason, isShown) => {
  const view = { ...sampleReturn(put), stage: 'DECLINED' as const, declineReason };
  const page = drawReturnPage(sampleFrame(put, '/portal.css'), view);
  expect(page.includes('The shop’s reason:')).toBe(isShown);
  expect(page).toContain('You see it differently?');
});
