// Everything the house says in Polish, by where it is said.
import { admin } from './pl/admin.ts';
import { mails } from './pl/mails.ts';
import { problems } from './pl/problems.ts';
import { reasons } from './pl/reasons.ts';
import { server } from './pl/server.ts';
import { shopper } from './pl/shopper.ts';
import { staff } from './pl/staff.ts';
import { terms } from './pl/terms.ts';

export const pl = { shopper, mails, staff, admin, reasons, problems, server, terms };
