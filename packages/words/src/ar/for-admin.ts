// What of this language do the merchant's screens need?
import { admin } from './admin.ts';
import { reasons } from './reasons.ts';

export const forAdmin = { admin, reasons };
