// Which access scope does a field want, and does the app have it?
import { readFileSync } from 'node:fs';
import { GraphQLError, type GraphQLNamedType, isAbstractType, isObjectType } from 'graphql';

type Published = { types: Record<string, string[]>; fields: Record<string, string[]> };

const published: Published = JSON.parse(
  readFileSync(new URL('../../schema/scopes.json', import.meta.url), 'utf8'),
);

/** Every group must be met by one of its scopes. */
export type Requirement = string[][];

// What Shopify writes in the operations' documentation but not in the published list of scopes.
const documented: Record<string, Requirement> = {
  'Mutation.refundCreate': [['write_orders', 'write_marketplace_orders']],
  'Mutation.fulfillmentTrackingInfoUpdate': [
    [
      'write_assigned_fulfillment_orders',
      'write_merchant_managed_fulfillment_orders',
      'write_third_party_fulfillment_orders',
    ],
  ],
};
const typeRequirements: Record<string, Requirement> = {
  ReturnableFulfillment: [['read_orders', 'read_marketplace_orders'], ['read_returns']],
};

/** What a field wants by itself and by the type it gives; nothing for most. */
export function requirementOf(parent: string, name: string, gives: GraphQLNamedType): Requirement {
  const own = documented[`${parent}.${name}`] ?? grouped(published.fields[`${parent}.${name}`]);
  return [...own, ...requirementOfType(gives)];
}

function requirementOfType(type: GraphQLNamedType): Requirement {
  if (!isObjectType(type) && !isAbstractType(type)) return [];
  // A refusal's own words, and the wrapping of a page, are open to whoever may call.
  if (/UserError$|Payload$/.test(type.name)) return [];
  const name = type.name.replace(/(Connection|Edge)$/, '');
  return typeRequirements[name] ?? grouped(published.types[name]);
}

/** A write scope includes reading. */
export function withImplied(scopes: Iterable<string>): Set<string> {
  const all = new Set(scopes);
  for (const scope of [...all]) if (scope.startsWith('write_')) all.add(`read_${scope.slice(6)}`);
  return all;
}

/** Is every group of the requirement met? */
export function isGranted(requirement: Requirement, scopes: ReadonlySet<string>): boolean {
  return requirement.every((group) => group.some((scope) => scopes.has(scope)));
}

/** The error Shopify gives with a 200, the field itself being null. */
export function accessDenied(fieldName: string, requirement: Requirement): GraphQLError {
  const requiredAccess = requirement
    .map((group) => group.map((scope) => `\`${scope}\` access scope`).join(' or '))
    .join('. Also: ');
  return new GraphQLError(`Access denied for ${fieldName} field. Required access: ${requiredAccess}.`, {
    extensions: {
      code: 'ACCESS_DENIED',
      documentation: 'https://shopify.dev/api/usage/access-scopes',
      requiredAccess: `${requiredAccess}.`,
    },
  });
}

function grouped(scopes: string[] | undefined): Requirement {
  return scopes === undefined ? [] : [scopes];
}
