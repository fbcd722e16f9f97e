// Is what was posted a request that could run, and what would it cost?
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  type ListValueNode,
  type OperationDefinitionNode,
  parse,
  validate,
  visit,
} from 'graphql';
import { requestedCost } from './cost.ts';
import { chooseOperation, type FragmentMap, fragmentsOf, rootFields } from './documents.ts';
import { checkArrays, checkCost } from './limits.ts';

export type Prepared = {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  fragments: FragmentMap;
  variables: Record<string, unknown>;
  /** The root fields asked for; faults name operations by them. */
  roots: string[];
  cost: number;
};
export type Preparation = { ok: true; request: Prepared } | { ok: false; errors: readonly GraphQLError[] };

const checked = new Map<string, { document: DocumentNode; errors: readonly GraphQLError[] }>();
const REMEMBERED = 500;

/** Reads, validates and prices a posted body. */
export function prepare(schema: GraphQLSchema, body: unknown): Preparation {
  const { query, variables, operationName } = (body ?? {}) as Record<string, unknown>;
  if (typeof query !== 'string' || query.trim() === '') {
    return { ok: false, errors: [new GraphQLError('Required parameter missing or invalid: query')] };
  }
  try {
    const { document, errors } = check(schema, query);
    if (errors.length > 0) return { ok: false, errors };
    const name = typeof operationName === 'string' ? operationName : undefined;
    return priced(schema, document, chooseOperation(document, name), variables);
  } catch (error) {
    if (error instanceof GraphQLError) return { ok: false, errors: [error] };
    throw error;
  }
}

function priced(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  posted: unknown,
): Preparation {
  const given = (typeof posted === 'object' && posted !== null ? posted : {}) as Record<string, unknown>;
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], given);
  if (errors) return { ok: false, errors: errors.map(asInvalidVariable) };
  checkArrays(coerced, 'input');
  const fragments = fragmentsOf(document);
  const cost = requestedCost({ schema, operation, fragments, variables: coerced });
  checkCost(cost);
  const roots = rootFields(operation, fragments);
  return { ok: true, request: { document, operation, fragments, variables: coerced, roots, cost } };
}

// The same few texts arrive again and again, so their checking is remembered.
function check(schema: GraphQLSchema, query: string) {
  const known = checked.get(query);
  if (known) return known;
  const document = parse(query);
  const errors = validate(schema, document);
  visit(document, {
    ListValue: (node: ListValueNode) => {
      checkArrays(node.values, 'input');
      return undefined;
    },
  });
  if (checked.size >= REMEMBERED) checked.clear();
  const result = { document, errors };
  checked.set(query, result);
  return result;
}

function asInvalidVariable(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    extensions: { code: 'INVALID_VARIABLE' },
  });
}
