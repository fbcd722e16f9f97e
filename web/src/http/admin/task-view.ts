// How is a task told on the merchant's screens?
import { readerOfNotice } from '@aftercare/core/notifications/triggers.ts';
import type { Home } from '@aftercare/core/wire/admin.ts';
import type { Task } from '../../flows/store.ts';
import type { Reader } from '../reader.ts';
import { shortenIds } from './id-text.ts';

/** In the reader's words, with what can be done about it. */
export function toTask(
  { why }: Reader,
  { id, kind, subject, detail, about, mail, openedAt }: Task,
): Home['tasks'][number] {
  const sendsAgain = mail !== null && readerOfNotice(mail) !== null;
  return { id, kind, subject, detail: shortenIds(why(detail)), about, sendsAgain, openedAt };
}
