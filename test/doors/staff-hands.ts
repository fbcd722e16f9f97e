// How does a member of staff come in at a shop's own site, and what does their browser keep of it?
import { siteToken } from './site-tokens.ts';
import type { Party, Stage } from './stage.ts';

/** Whom the shop's site vouches for. */
export const person = { userId: 7, name: 'Mia Berg', email: 'mia@shop.example' };

/** Brings the word of the shop's site, as its form posts it. */
export const enter = (stage: Stage, token: string) => stage.post('/staff/enter', { token });

/** The staff session's cookie in an answer, '' where there is none. */
export const cookieIn = (answer: { headers: Record<string, unknown> }) =>
  /^(aftercare_staff=[^;]*)/.exec(String(answer.headers['set-cookie'] ?? ''))?.[1] ?? '';

/** The cookie of somebody who came in at this shop's site. */
export const signIn = async (stage: Stage, party: Party) =>
  cookieIn(await enter(stage, siteToken(party, 'staff', person)));
