// Everything the house says in Russian, by where it is said.
import { admin } from './ru/admin.ts';
import { mails } from './ru/mails.ts';
import { problems } from './ru/problems.ts';
import { reasons } from './ru/reasons.ts';
import { server } from './ru/server.ts';
import { shopper } from './ru/shopper.ts';
import { staff } from './ru/staff.ts';
import { terms } from './ru/terms.ts';

export const ru = { shopper, mails, staff, admin, reasons, problems, server, terms };
