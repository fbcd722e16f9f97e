// Which return of Shopify's, and which of its lines, does a refund go by?
import type { RefundCommand } from '@aftercare/core/platform.ts';

type Line = RefundCommand['lines'][number];

/** A refund as Shopify takes it: by a return of its own. */
export interface ReturnRefund extends Omit<RefundCommand, 'platformReturnId' | 'lines'> {
  readonly platformReturnId: string;
  readonly lines: readonly (Pick<Line, 'quantity' | 'dispositions'> & { readonly platformLineId: string })[];
}

/** The command with Shopify's ids in every place; one that lacks them is a bug of the caller's, and nothing is sent. */
export function byReturn(command: RefundCommand): ReturnRefund {
  const { platformReturnId } = command;
  if (platformReturnId === null) throw new Error('on Shopify money goes by a return of its own');
  const lines = command.lines.map(({ platformLineId, quantity, dispositions }) => {
    if (platformLineId === null) throw new Error('on Shopify money goes by lines of its own return');
    return { platformLineId, quantity, dispositions };
  });
  return { ...command, platformReturnId, lines };
}
