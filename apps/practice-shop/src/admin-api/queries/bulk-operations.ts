// Which bulk operations has this app on this shop?
import { type BulkOperation, bulkOperations } from '../bulk/operation.ts';
import { connect } from '../connection.ts';
import { type Args, type Context, plain } from '../context.ts';
import { matchesText, parseSearch } from './search.ts';

const ownOf = (ctx: Context): BulkOperation[] =>
  bulkOperations(ctx.shop).filter((each) => each.apiKey === ctx.apiKey);

/** The root fields about bulk operations. */
export const bulkQueries = {
  bulkOperation: (_: undefined, args: Args, ctx: Context) => {
    const found = ownOf(ctx).find((each) => each.id === args.id);
    return found ? plain('BulkOperation', found) : null;
  },
  bulkOperations: (_: undefined, args: Args, ctx: Context) => {
    const terms = typeof args.query === 'string' ? parseSearch(args.query) : [];
    const found = ownOf(ctx).filter((each) =>
      terms.every((term) => term.field !== 'status' || matchesText(term, each.status)),
    );
    return connect(
      found.map((each) => plain('BulkOperation', each)),
      args,
      ctx,
    );
  },
  currentBulkOperation: (_: undefined, __: Args, ctx: Context) => {
    const latest = ownOf(ctx).at(-1);
    return latest ? plain('BulkOperation', latest) : null;
  },
};
