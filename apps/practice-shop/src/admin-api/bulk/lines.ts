// How does a nested answer become lines of JSONL whose children name their parents?
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

// Every parent's id is asked for beside what the query asks, and taken out of the lines again.
const PARENT_ID = 'bulkParentId';

/** The query with the id of each thing on a page asked for as well. */
export function askForIds(schema: GraphQLSchema, document: DocumentNode): DocumentNode {
  const types = new TypeInfo(schema);
  const idField: FieldNode = {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: PARENT_ID },
    name: { kind: Kind.NAME, value: 'id' },
  };
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        leave: (node) => {
          const parent = types.getParentType()?.name ?? '';
          const type = types.getType();
          const named = type ? getNamedType(type) : undefined;
          const isPaged = /Connection$|Edge$/.test(parent) && (isObjectType(named) || isInterfaceType(named));
          if (!isPaged || !node.selectionSet || !('id' in named.getFields())) return undefined;
          const selections = [...node.selectionSet.selections, idField];
          return { ...node, selectionSet: { ...node.selectionSet, selections } };
        },
      },
    }),
  );
}

export type Line = Record<string, unknown>;

/** One thing of the root page as lines: itself, then what its pages hold. */
export function linesOf(node: Line): { own: Line; children: Line[] } {
  const children: Line[] = [];
  const own = take(node, children);
  delete own[PARENT_ID];
  return { own, children };
}

/** The things on a page, however they were asked for. */
export function nodesOf(page: unknown): Line[] {
  const { nodes, edges } = (page ?? {}) as { nodes?: Line[]; edges?: { node: Line }[] };
  return nodes ?? edges?.map((edge) => edge.node) ?? [];
}

function take(node: Line, children: Line[]): Line {
  const parentId = node[PARENT_ID];
  const strip = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(entriesWithoutPages(value as Line, strip, children, parentId));
  };
  return strip(node) as Line;
}

function* entriesWithoutPages(
  value: Line,
  strip: (value: unknown) => unknown,
  children: Line[],
  parentId: unknown,
): Generator<[string, unknown]> {
  for (const [key, inner] of Object.entries(value)) {
    if (!isPage(inner)) {
      yield [key, strip(inner)];
      continue;
    }
    for (const child of nodesOf(inner)) {
      const grandchildren: Line[] = [];
      const own = take(child, grandchildren);
      delete own[PARENT_ID];
      children.push({ ...own, __parentId: parentId }, ...grandchildren);
    }
  }
}

function isPage(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { nodes, edges } = value as { nodes?: unknown; edges?: unknown };
  return Array.isArray(nodes) || Array.isArray(edges);
}
