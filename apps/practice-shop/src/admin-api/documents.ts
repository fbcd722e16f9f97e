// What does the text of a request ask for, before anything runs?
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';

export type FragmentMap = Readonly<Record<string, FragmentDefinitionNode>>;

/** The fragments of a document by name. */
export function fragmentsOf(document: DocumentNode): FragmentMap {
  const found = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(found.map((each) => [each.name.value, each]));
}

/** The operation to run: the only one, or the one named. */
export function chooseOperation(document: DocumentNode, name: string | undefined): OperationDefinitionNode {
  const all = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const chosen = name === undefined ? all[0] : all.find((each) => each.name?.value === name);
  if (chosen && (name !== undefined || all.length === 1)) return chosen;
  throw new GraphQLError(
    all.length === 0 ? 'No operation in the document' : 'An operation name is required',
    {
      extensions: { code: 'BAD_REQUEST' },
    },
  );
}

/** The names of the root fields asked for, which is how faults name an operation. */
export function rootFields(operation: OperationDefinitionNode, fragments: FragmentMap): string[] {
  return operation.selectionSet.selections.flatMap((node) => {
    if (node.kind === Kind.FIELD) return [node.name.value];
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments[node.name.value] : node;
    const inner = fragment?.selectionSet.selections ?? [];
    return inner.flatMap((each) => (each.kind === Kind.FIELD ? [each.name.value] : []));
  });
}
