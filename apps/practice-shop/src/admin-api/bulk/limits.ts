// May this query run in bulk, by Shopify's own limits?
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
  validate,
} from 'graphql';
import { chooseOperation, fragmentsOf } from '../documents.ts';

const MOST_CONNECTIONS = 5;
// Below the root's own connection: https://shopify.dev/docs/api/usage/bulk-operations/queries#operation-restrictions
const DEEPEST_BELOW_ROOT = 2;

export type BulkCheck = { ok: true; document: DocumentNode } | { ok: false; reasons: string[] };

/** Reads the query and says everything that keeps it from running in bulk. */
export function checkBulkQuery(schema: GraphQLSchema, query: string): BulkCheck {
  const document = readDocument(query);
  if (document instanceof GraphQLError)
    return { ok: false, reasons: [`Invalid bulk query: ${document.message}`] };
  const invalid = validate(schema, document);
  if (invalid.length > 0) {
    return { ok: false, reasons: invalid.map((error) => `Invalid bulk query: ${error.message}`) };
  }
  const shape = shapeReasons(document);
  const reasons = shape.length > 0 ? shape : connectionReasons(schema, document);
  return reasons.length > 0 ? { ok: false, reasons } : { ok: true, document };
}

function readDocument(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

function shapeReasons(document: DocumentNode): string[] {
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (operations.length !== 1 || !operation) return ['Bulk queries must contain exactly one operation.'];
  if (operation.operation !== 'query') return ['Bulk operations of this kind take queries only.'];
  if ((operation.variableDefinitions ?? []).length > 0) return ['Bulk queries cannot contain variables.'];
  const { selections } = operation.selectionSet;
  if (selections.length !== 1 || selections[0]?.kind !== Kind.FIELD) {
    return ['Bulk queries must contain exactly one top-level field.'];
  }
  if (['node', 'nodes'].includes(selections[0].name.value)) {
    return ['Bulk queries cannot contain the top-level fields node and nodes.'];
  }
  return [];
}

type Found = { connections: number; deepest: number; isInList: boolean };
type Place = { depth: number; lists: number };

function connectionReasons(schema: GraphQLSchema, document: DocumentNode): string[] {
  const found: Found = { connections: 0, deepest: 0, isInList: false };
  const fragments = fragmentsOf(document);
  const walk = (set: SelectionSetNode, type: GraphQLNamedType, place: Place): void => {
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        const field = fieldIn(type, node.name.value);
        if (!field || !node.selectionSet) continue;
        walk(node.selectionSet, getNamedType(field.type), enter(found, type, field.type, place));
        continue;
      }
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments[node.name.value] : node;
      const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
      if (fragment) walk(fragment.selectionSet, condition ?? type, place);
    }
  };
  const root = schema.getQueryType();
  if (root) walk(chooseOperation(document, undefined).selectionSet, root, { depth: 0, lists: 0 });
  return reasonsOf(found);
}

function enter(found: Found, parent: GraphQLNamedType, type: GraphQLOutputType, place: Place): Place {
  const depth = place.depth + 1;
  if (getNamedType(type).name.endsWith('Connection')) {
    found.connections++;
    found.deepest = Math.max(found.deepest, depth);
    if (place.lists > 0) found.isInList = true;
    return { ...place, depth };
  }
  // The `edges` and `nodes` of a connection are lists by form, not in Shopify's sense.
  const bare = isNonNullType(type) ? type.ofType : type;
  const isList = isListType(bare) && !parent.name.endsWith('Connection');
  return isList ? { ...place, lists: place.lists + 1 } : place;
}

function reasonsOf(found: Found): string[] {
  const reasons: string[] = [];
  if (found.connections === 0) reasons.push('Bulk queries must contain at least one connection.');
  if (found.connections > MOST_CONNECTIONS) {
    reasons.push(`Bulk queries cannot contain more than ${MOST_CONNECTIONS} connections.`);
  }
  if (found.deepest - 1 > DEEPEST_BELOW_ROOT) {
    reasons.push(
      `Bulk queries cannot contain connections with a nesting depth greater than ${DEEPEST_BELOW_ROOT}.`,
    );
  }
  if (found.isInList) {
    reasons.push('Queries that contain a connection field within a list field are not currently supported.');
  }
  return reasons;
}

function fieldIn(type: GraphQLNamedType, name: string) {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
}
