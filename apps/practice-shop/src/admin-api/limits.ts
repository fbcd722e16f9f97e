// Is a request within the sizes Shopify takes?
import { GraphQLError } from 'graphql';

const LARGEST_ARRAY = 250;
export const LARGEST_COST = 1000;

/** Arrays in the input hold at most 250 things. */
export function checkArrays(value: unknown, path: string): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value) && value.length > LARGEST_ARRAY) {
    throw new GraphQLError(
      `The input array size of ${value.length} is greater than the maximum allowed of ${LARGEST_ARRAY}.`,
      { path: [path], extensions: { code: 'MAX_INPUT_SIZE_EXCEEDED' } },
    );
  }
  for (const inner of Object.values(value)) checkArrays(inner, path);
}

/** One query may cost at most 1,000 points, however full the bucket is. */
export function checkCost(cost: number): void {
  if (cost <= LARGEST_COST) return;
  throw new GraphQLError(
    `Query cost is ${cost}, which exceeds the single query max cost limit (${LARGEST_COST}).

See https://shopify.dev/concepts/about-apis/rate-limits for more information on how the
cost of a query is calculated.

To query larger amounts of data with fewer limits, bulk operations should be used instead.`,
    {
      extensions: {
        code: 'MAX_COST_EXCEEDED',
        cost,
        maxCost: LARGEST_COST,
        documentation: 'https://shopify.dev/api/usage/rate-limits',
      },
    },
  );
}
