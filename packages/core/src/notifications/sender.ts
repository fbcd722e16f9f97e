// In whose name do a shop's mails go out?
import { areRight, type SenderRecord } from './sender-records.ts';

/** What a shop has set; whatever is null is as the house does it. */
export interface MailSender {
  readonly name: string | null;
  readonly address: string | null;
  readonly replyTo: string | null;
  /** Who reads at the address has said yes. */
  readonly confirmedAt: string | null;
  /** As last looked up; none: not yet. */
  readonly records: readonly SenderRecord[];
  readonly checkedAt: string | null;
}

export const noSender: MailSender = {
  ...{ name: null, address: null, replyTo: null, confirmedAt: null, records: [], checkedAt: null },
};

/** none: no address of the shop's own · records: its DNS is not right yet · confirm: its mailbox has not said yes · used. */
export type SenderStep = 'none' | 'records' | 'confirm' | 'used';

/** How far the shop's own address has come. */
export function stepOf({ address, records, confirmedAt }: MailSender): SenderStep {
  if (address === null) return 'none';
  if (!areRight(records)) return 'records';
  return confirmedAt === null ? 'confirm' : 'used';
}

/** The domain of a mail address, in small letters. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

export interface From {
  readonly name: string;
  readonly address: string;
  readonly replyTo: string;
  /** In the name of a domain that says so: it is signed for it. */
  readonly isOwn: boolean;
}

/** Who writes: the shop by its own address once that is proven, else the house in the shop's name. */
export function fromOf(
  sender: MailSender,
  house: { readonly shopName: string; readonly shopEmail: string | null; readonly mailFrom: string },
): From {
  const isOwn = stepOf(sender) === 'used' && sender.address !== null;
  const address = isOwn && sender.address !== null ? sender.address : house.mailFrom;
  return {
    name: sender.name ?? house.shopName,
    address,
    replyTo: sender.replyTo ?? house.shopEmail ?? address,
    isOwn,
  };
}
