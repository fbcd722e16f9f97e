// Everything the house says in Arabic, by where it is said.
import { admin } from './ar/admin.ts';
import { mails } from './ar/mails.ts';
import { problems } from './ar/problems.ts';
import { reasons } from './ar/reasons.ts';
import { server } from './ar/server.ts';
import { shopper } from './ar/shopper.ts';
import { staff } from './ar/staff.ts';
import { terms } from './ar/terms.ts';

export const ar = { shopper, mails, staff, admin, reasons, problems, server, terms };
