// How many points does a query cost, before and after it ran?
import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { FragmentMap } from './documents.ts';

const MUTATION_COST = 10;
const CONNECTION_COST = 2;
const LARGEST_PAGE = 250;

// Shopify counts pure values, which have neither identity nor life of their own, as nothing.
const valueTypes = new Set([
  'PageInfo',
  'MoneyV2',
  'MailingAddress',
  'ShopAddress',
  'LocationAddress',
  'CurrencyFormats',
  'InventoryItemMeasurement',
  'Weight',
  'Count',
]);

export type CostQuestion = {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: FragmentMap;
  variables: Readonly<Record<string, unknown>>;
};

/** The estimate taken before running: an object 1, a connection 2 + children × ⌊2·ln(size)⌋, a mutation 10. */
export function requestedCost(question: CostQuestion): number {
  return operationCost(question, undefined);
}

/** The same sum over what really came back; never more than was estimated. */
export function actualCost(question: CostQuestion, data: unknown): number {
  return Math.min(operationCost(question, data ?? {}), requestedCost(question));
}

function operationCost(question: CostQuestion, data: unknown): number {
  const { schema, operation } = question;
  const root = schema.getRootType(operation.operation);
  if (!root) return 0;
  const fields = fieldsFor(question, operation.selectionSet, root.name);
  if (operation.operation === 'mutation') return fields.size * MUTATION_COST;
  return sumFields(question, root, fields, data);
}

function sumFields(q: CostQuestion, type: GraphQLNamedType, fields: FieldsByKey, data: unknown): number {
  let sum = 0;
  for (const [key, nodes] of fields) sum += fieldCost(q, type, nodes, memberOf(data, key));
  return sum;
}

function fieldCost(q: CostQuestion, parent: GraphQLNamedType, nodes: FieldNode[], data: unknown): number {
  const node = nodes[0];
  const field = node && hasFields(parent) ? parent.getFields()[node.name.value] : undefined;
  const type = field && getNamedType(field.type);
  if (!node || !isCompositeType(type) || valueTypes.has(type.name)) return 0;
  if (data === null) return 1;
  if (type.name.endsWith('Connection')) return connectionCost(q, type, nodes, data);
  const own = type.name.endsWith('Edge') ? 0 : 1;
  // A list counts as one object; only `nodes(ids:)` says beforehand how many it makes.
  const times = idCount(q, node) ?? 1;
  return times * (own + childrenCost(q, type, nodes, Array.isArray(data) ? undefined : data));
}

function connectionCost(q: CostQuestion, type: GraphQLNamedType, nodes: FieldNode[], data: unknown): number {
  const [node] = nodes;
  const size = Math.min(lengthOfPage(data) ?? (node ? sizeAsked(q, node) : 1), LARGEST_PAGE);
  if (size === 0) return CONNECTION_COST;
  const factor = Math.floor(2 * Math.log(Math.max(2, size)));
  return CONNECTION_COST + factor * childrenCost(q, type, nodes, undefined);
}

function childrenCost(q: CostQuestion, type: GraphQLNamedType, nodes: FieldNode[], data: unknown): number {
  const sets = nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));
  const set: SelectionSetNode = {
    kind: Kind.SELECTION_SET,
    selections: sets.flatMap((each) => each.selections),
  };
  if (!isAbstractType(type)) return sumFields(q, type, fieldsFor(q, set, type.name), data);
  const named = new Set(conditionsIn(q, set.selections));
  const possible = q.schema.getPossibleTypes(type).filter((each) => named.has(each.name));
  const own = sumFields(q, type, fieldsFor(q, set, type.name), data);
  return possible.reduce(
    (most, each) => Math.max(most, sumFields(q, each, fieldsFor(q, set, each.name), data)),
    own,
  );
}

type FieldsByKey = Map<string, FieldNode[]>;

function fieldsFor(q: CostQuestion, set: SelectionSetNode, typeName: string): FieldsByKey {
  const found: FieldsByKey = new Map();
  collect(q, set.selections, typeName, found);
  return found;
}

function collect(
  q: CostQuestion,
  nodes: readonly SelectionNode[],
  typeName: string,
  found: FieldsByKey,
): void {
  for (const node of nodes) {
    if (!isIncluded(q, node)) continue;
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value;
      found.set(key, [...(found.get(key) ?? []), node]);
      continue;
    }
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? q.fragments[node.name.value] : node;
    if (fragment && applies(q.schema, fragment.typeCondition?.name.value, typeName))
      collect(q, fragment.selectionSet.selections, typeName, found);
  }
}

function applies(schema: GraphQLSchema, condition: string | undefined, typeName: string): boolean {
  if (condition === undefined || condition === typeName) return true;
  const abstract = schema.getType(condition);
  const type = schema.getType(typeName);
  return isAbstractType(abstract) && isObjectType(type) && schema.isSubType(abstract, type);
}

function* conditionsIn(q: CostQuestion, nodes: readonly SelectionNode[]): Generator<string> {
  for (const node of nodes) {
    if (node.kind === Kind.FIELD) continue;
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? q.fragments[node.name.value] : node;
    if (fragment?.typeCondition) yield fragment.typeCondition.name.value;
    if (fragment) yield* conditionsIn(q, fragment.selectionSet.selections);
  }
}

function isIncluded(q: CostQuestion, node: SelectionNode): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, q.variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, q.variables)?.if !== false;
}

function sizeAsked(q: CostQuestion, node: FieldNode): number {
  const size = argument(q, node, 'first') ?? argument(q, node, 'last');
  return typeof size === 'number' ? Math.max(0, size) : 1;
}

function idCount(q: CostQuestion, node: FieldNode): number | undefined {
  if (node.name.value !== 'nodes') return undefined;
  const ids = argument(q, node, 'ids');
  return Array.isArray(ids) ? ids.length : undefined;
}

/** What an argument's literal or variable holds; lists as far as their length. */
function argument(q: CostQuestion, node: FieldNode, name: string): unknown {
  const value = node.arguments?.find((arg) => arg.name.value === name)?.value;
  if (value?.kind === Kind.VARIABLE) return q.variables[value.name.value];
  if (value?.kind === Kind.INT) return Number(value.value);
  if (value?.kind === Kind.LIST) return value.values;
  return undefined;
}

function lengthOfPage(data: unknown): number | undefined {
  const list = memberOf(data, 'nodes') ?? memberOf(data, 'edges');
  return Array.isArray(list) ? list.length : undefined;
}

function memberOf(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[key] : undefined;
}

function hasFields(type: GraphQLNamedType): type is GraphQLObjectType | GraphQLInterfaceType {
  return isObjectType(type) || isInterfaceType(type);
}
