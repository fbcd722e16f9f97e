// Which query asks for everything that a type can answer?
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** A selection of every field of a type that needs no argument, `depth` objects deep; pages hold three things. */
export function wholeSelection(schema: GraphQLSchema, type: GraphQLNamedType, depth: number): string {
  if (isAbstractType(type)) {
    const inner = schema
      .getPossibleTypes(type)
      .map((each) => `...on ${each.name}${wholeSelection(schema, each, depth)}`);
    return `{__typename ${inner.join(' ')}}`;
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const isWrapping = /Connection$|Edge$/.test(type.name);
  const fields = Object.values(type.getFields()).flatMap((field) =>
    selectionOf(schema, type.name, field, isWrapping ? depth : depth - 1),
  );
  return `{__typename ${fields.join(' ')}}`;
}

function selectionOf(
  schema: GraphQLSchema,
  parent: string,
  field: GraphQLField<unknown, unknown>,
  depth: number,
): string[] {
  if (field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)) return [];
  const named = getNamedType(field.type);
  const args = field.args.some((arg) => arg.name === 'first') ? '(first:3)' : '';
  // Fields of one name and different nullability cannot be asked for side by side in fragments.
  const name = `${parent}_${field.name}: ${field.name}${args}`;
  if (isLeafType(named)) return [name];
  if (depth <= 0) return [];
  const isDetour = parent.endsWith('Connection') && field.name === 'edges';
  return isDetour ? [] : [`${name}${wholeSelection(schema, named, depth)}`];
}
