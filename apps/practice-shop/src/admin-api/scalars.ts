// How are Shopify's own scalars written and read?
import { GraphQLError, type GraphQLScalarType, type GraphQLSchema, Kind, type ValueNode } from 'graphql';

type Scalar = { serialize?: (value: unknown) => unknown; parse?: (value: string) => string | undefined };

const DECIMAL = /^[+-]?\d{1,18}(\.\d{1,12})?$/;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

const scalars: Record<string, Scalar> = {
  Decimal: { serialize: writeDecimal, parse: (value) => (DECIMAL.test(value) ? value : undefined) },
  Money: { parse: (value) => (DECIMAL.test(value) ? value : undefined) },
  DateTime: { parse: readDateTime },
  Date: { parse: (value) => (/^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined) },
  URL: { parse: (value) => (URL.canParse(value) ? value : undefined) },
  UnsignedInt64: { serialize: String, parse: (value) => (/^\d{1,20}$/.test(value) ? value : undefined) },
};

/** Gives the schema's scalars Shopify's way of writing and its refusal of what is malformed. */
export function dressScalars(schema: GraphQLSchema): void {
  for (const [name, scalar] of Object.entries(scalars)) {
    const type = schema.getType(name) as GraphQLScalarType | undefined;
    if (type === undefined) continue;
    if (scalar.serialize) type.serialize = scalar.serialize;
    const { parse } = scalar;
    if (parse) {
      type.parseValue = (value) => readOrRefuse(name, value, parse);
      type.parseLiteral = (node) => readOrRefuse(name, literalText(node), parse);
    }
  }
}

/** "12.50" → "12.5", "12" → "12.0": Shopify writes no more digits than needed, and always one. */
export function writeDecimal(value: unknown): string {
  const [whole = '0', fraction = ''] = String(value).split('.');
  return `${whole}.${fraction.replace(/0+$/, '') || '0'}`;
}

function readDateTime(value: string): string | undefined {
  if (!DATE_TIME.test(value) || Number.isNaN(Date.parse(value))) return undefined;
  return new Date(value).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

function readOrRefuse(name: string, value: unknown, parse: (value: string) => string | undefined): string {
  const isText = typeof value === 'string' || typeof value === 'number';
  const read = isText ? parse(String(value)) : undefined;
  if (read === undefined)
    throw new GraphQLError(`Could not coerce value ${JSON.stringify(value)} to ${name}`);
  return read;
}

function literalText(node: ValueNode): unknown {
  const isText = node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT;
  return isText ? node.value : undefined;
}
