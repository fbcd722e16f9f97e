// Everything the house says in English, by where it is said.
import { admin } from './en/admin.ts';
import { mails } from './en/mails.ts';
import { problems } from './en/problems.ts';
import { reasons } from './en/reasons.ts';
import { server } from './en/server.ts';
import { shopper } from './en/shopper.ts';
import { staff } from './en/staff.ts';
import { terms } from './en/terms.ts';

export const en = { shopper, mails, staff, admin, reasons, problems, server, terms };
