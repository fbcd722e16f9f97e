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

/** One thing of the root page as lines: itself, then what its pages hold. The answer is taken apart in place. */
export function linesOf(node: Line): { own: Line; children: Line[] } {
  const children: Line[] = [];
  takePagesOut(node, node[PARENT_ID], children);
  delete node[PARENT_ID];
  return { own: node, children };
}

/** The things on a page, however they were asked for. */
export function nodesOf(page: unknown): Line[] {
  const { nodes, edges } = (page ?? {}) as { nodes?: Line[]; edges?: { node: Line }[] };
  return nodes ?? edges?.map((edge) => edge.node) ?? [];
}

function takePagesOut(value: Line, parentId: unknown, children: Line[]): void {
  for (const key in value) {
    const inner = value[key];
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) continue;
    if (!isPage(inner)) {
      takePagesOut(inner as Line, parentId, children);
      continue;
    }
    delete value[key];
    for (const child of nodesOf(inner)) {
      const lines = linesOf(child);
      lines.own.__parentId = parentId;
      children.push(lines.own, ...lines.children);
    }
  }
}

function isPage(value: object): boolean {
  const { nodes, edges } = value as { nodes?: unknown; edges?: unknown };
  return Array.isArray(nodes) || Array.isArray(edges);
}
