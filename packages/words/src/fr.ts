// Everything the house says in French, by where it is said.
import { admin } from './fr/admin.ts';
import { mails } from './fr/mails.ts';
import { problems } from './fr/problems.ts';
import { reasons } from './fr/reasons.ts';
import { server } from './fr/server.ts';
import { shopper } from './fr/shopper.ts';
import { staff } from './fr/staff.ts';
import { terms } from './fr/terms.ts';

export const fr = { shopper, mails, staff, admin, reasons, problems, server, terms };
