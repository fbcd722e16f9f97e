// Everything the house says in Spanish, by where it is said.
import { admin } from './es/admin.ts';
import { mails } from './es/mails.ts';
import { problems } from './es/problems.ts';
import { reasons } from './es/reasons.ts';
import { server } from './es/server.ts';
import { shopper } from './es/shopper.ts';
import { staff } from './es/staff.ts';
import { terms } from './es/terms.ts';

export const es = { shopper, mails, staff, admin, reasons, problems, server, terms };
