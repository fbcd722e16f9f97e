// Under which addresses do the pages of one open order stand?
import type { Frame } from './frame.ts';

/** "/portal/…/o/<session>": where everything of this order stands; the order page itself has a slash at the end. */
export function orderPath(frame: Frame, session: string): string {
  return `${frame.base}/o/${encodeURIComponent(session)}`;
}

/** The page of one return. */
export function returnPath(frame: Frame, session: string, returnId: string): string {
  return `${orderPath(frame, session)}/returns/${encodeURIComponent(returnId)}`;
}
