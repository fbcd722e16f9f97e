// Everything the house says in German, by where it is said.
import { admin } from './de/admin.ts';
import { mails } from './de/mails.ts';
import { problems } from './de/problems.ts';
import { reasons } from './de/reasons.ts';
import { server } from './de/server.ts';
import { shopper } from './de/shopper.ts';
import { staff } from './de/staff.ts';
import { terms } from './de/terms.ts';

export const de = { shopper, mails, staff, admin, reasons, problems, server, terms };
