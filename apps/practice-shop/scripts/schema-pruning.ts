// How does Shopify's whole introspection become the part that the practice shop answers?
import type {
  IntrospectionEnumType,
  IntrospectionField,
  IntrospectionInputObjectType,
  IntrospectionInputTypeRef,
  IntrospectionInputValue,
  IntrospectionOutputTypeRef,
  IntrospectionSchema,
  IntrospectionType,
} from 'graphql';
import { keptMutations, keptQueries, keptTypes } from './schema-selection.ts';

type Types = Map<string, IntrospectionType>;

/** Keeps the selected operations and types, and everything their fields and arguments name. */
export function pruneSchema(schema: IntrospectionSchema): IntrospectionSchema {
  const types: Types = new Map(schema.types.map((type) => [type.name, type]));
  const kept = new Set([...keptTypes, schema.queryType.name, 'Mutation']);
  addPayloads(types, kept);
  addConnections(types, kept);
  const pruned = new Map<string, IntrospectionType>();
  for (const name of kept) keep(types, kept, pruned, name);
  return {
    queryType: schema.queryType,
    mutationType: schema.mutationType ?? null,
    subscriptionType: null,
    types: [...pruned.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
    directives: schema.directives.map((directive) => ({
      ...directive,
      description: null,
      args: directive.args.map(bareInput),
    })),
  };
}

function addPayloads(types: Types, kept: Set<string>): void {
  const mutation = types.get('Mutation');
  if (mutation?.kind !== 'OBJECT') throw new Error('The schema has no Mutation type');
  for (const name of keptMutations) {
    const field = mutation.fields.find((candidate) => candidate.name === name);
    if (field === undefined) throw new Error(`The schema has no mutation ${name}`);
    const payload = types.get(namedType(field.type));
    if (payload?.kind !== 'OBJECT') continue;
    kept.add(payload.name);
    for (const part of payload.fields) {
      if (/UserError$|Error$/.test(namedType(part.type))) kept.add(namedType(part.type));
    }
  }
  kept.add('DisplayableError');
}

function addConnections(types: Types, kept: Set<string>): void {
  for (const name of [...kept]) {
    for (const suffix of ['Connection', 'Edge']) {
      if (types.has(name + suffix)) kept.add(name + suffix);
    }
  }
}

function keep(types: Types, kept: Set<string>, pruned: Map<string, IntrospectionType>, name: string): void {
  if (pruned.has(name)) return;
  const type = types.get(name);
  if (type === undefined) throw new Error(`The schema has no type ${name}`);
  const slim = slimType(types, kept, type);
  pruned.set(name, slim);
  for (const next of namesIn(slim)) keep(types, kept, pruned, next);
}

function slimType(types: Types, kept: Set<string>, type: IntrospectionType): IntrospectionType {
  switch (type.kind) {
    case 'OBJECT':
    case 'INTERFACE':
      return {
        ...type,
        description: null,
        fields: fieldsKept(types, kept, type),
        interfaces: (type.interfaces ?? []).filter((face) => kept.has(face.name)),
        ...(type.kind === 'INTERFACE'
          ? { possibleTypes: type.possibleTypes.filter((possible) => kept.has(possible.name)) }
          : {}),
      } as IntrospectionType;
    case 'UNION':
      return {
        ...type,
        description: null,
        possibleTypes: type.possibleTypes.filter((possible) => kept.has(possible.name)),
      };
    case 'INPUT_OBJECT':
      return bareInputObject(type);
    case 'ENUM':
      return bareEnum(type);
    default:
      return { ...type, description: null };
  }
}

function fieldsKept(
  types: Types,
  kept: Set<string>,
  type: { name: string; fields: readonly IntrospectionField[] },
): IntrospectionField[] {
  const roots = new Map([
    ['QueryRoot', new Set(keptQueries)],
    ['Mutation', new Set(keptMutations)],
  ]);
  const root = roots.get(type.name);
  return type.fields
    .filter((field) => root === undefined || root.has(field.name))
    .filter((field) => {
      const target = types.get(namedType(field.type));
      return target?.kind === 'SCALAR' || target?.kind === 'ENUM' || kept.has(namedType(field.type));
    })
    .map((field) => ({ ...bare(field), args: field.args.map(bareInput) }));
}

function* namesIn(type: IntrospectionType): Generator<string> {
  if (type.kind === 'OBJECT' || type.kind === 'INTERFACE') {
    for (const field of type.fields) {
      yield namedType(field.type);
      for (const arg of field.args) yield namedType(arg.type);
    }
  }
  if (type.kind === 'INPUT_OBJECT') for (const field of type.inputFields) yield namedType(field.type);
}

function bareInputObject(type: IntrospectionInputObjectType): IntrospectionInputObjectType {
  return { ...type, description: null, inputFields: type.inputFields.map(bareInput) };
}

function bareEnum(type: IntrospectionEnumType): IntrospectionEnumType {
  return { ...type, description: null, enumValues: type.enumValues.map(bare) };
}

function bareInput(input: IntrospectionInputValue): IntrospectionInputValue {
  return bare(input);
}

// The reason of a deprecation is prose; that a field is deprecated is what counts here.
function bare<T extends { isDeprecated?: boolean | undefined }>(part: T): T {
  const reason = part.isDeprecated === true ? { deprecationReason: 'No longer supported' } : {};
  return { ...part, description: null, ...reason };
}

function namedType(ref: IntrospectionOutputTypeRef | IntrospectionInputTypeRef): string {
  let type: unknown = ref;
  while (isWrapper(type)) type = type.ofType;
  return (type as { name: string }).name;
}

function isWrapper(type: unknown): type is { ofType: unknown } {
  return typeof type === 'object' && type !== null && 'ofType' in type && type.ofType !== null;
}
