// Which letter does a notice become, in text and HTML?
import { type Letter, longestSubject, oneLine, shorten } from './letter.ts';
import { drawMarkup } from './markup.ts';
import type { Brand, NoticeData, NoticeKind, RenderedMail } from './notice.ts';
import {
  writeDoor,
  writeDoorLinks,
  writeNeedsReview,
  writeSenderConfirm,
  writeStaffDoor,
} from './other-letters.ts';
import { drawText } from './plain-text.ts';
import {
  writeApproved,
  writeCanceled,
  writeDeclined,
  writeReceived,
  writeRefunded,
} from './return-letters.ts';

const letters: { readonly [K in NoticeKind]: (data: NoticeData[K], brand: Brand) => Letter } = {
  'return-received': writeReceived,
  'return-approved': writeApproved,
  'return-declined': writeDeclined,
  'return-refunded': writeRefunded,
  'return-canceled': writeCanceled,
  'needs-review': writeNeedsReview,
  door: writeDoor,
  'door-links': writeDoorLinks,
  'staff-door': writeStaffDoor,
  'sender-confirm': writeSenderConfirm,
};

/** The mail of a notice. Subject and preheader are single lines whatever the data holds. */
export function renderNotice<K extends NoticeKind>(kind: K, data: NoticeData[K], brand: Brand): RenderedMail {
  const written = letters[kind](data, brand);
  const letter = {
    ...written,
    subject: shorten(written.subject, longestSubject),
    preheader: oneLine(written.preheader),
  };
  return {
    subject: letter.subject,
    preheader: letter.preheader,
    text: drawText(letter, brand),
    html: drawMarkup(letter, brand),
  };
}
