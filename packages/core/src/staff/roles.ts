// What may whom of a shop's staff do? Reading the table is reading the rule.

/** From the one who may do most to the one who may do least. */
export const roles = ['owner', 'manager', 'agent', 'viewer'] as const;
export type Role = (typeof roles)[number];

const everyone = roles;
const working = ['owner', 'manager', 'agent'] as const;
const leading = ['owner', 'manager'] as const;

/** Every act a route of the staff's may be, and the roles that may do it. */
export const rights = {
  /** The first call of every visit; it connects a framed shop that is not connected yet. */
  enter: everyone,
  look: everyone,
  /** Approve or decline, and open a return for an order. */
  decide: working,
  receive: working,
  /** Refund, up to the amount of who presses it. */
  pay: working,
  /** Say what became of money that we can't prove, up to the amount; close a return. */
  settle: working,
  /** Say that what waited for a person was seen to. */
  endTask: working,
  /** A mail that did not arrive, or what is held up. */
  tryAgain: working,
  changePolicy: leading,
  changeSettings: leading,
  /** Start, pause and resume the reading of orders. */
  importOrders: leading,
  /** The file of a person who asked what is held of them. */
  seePeople: leading,
  manageStaff: ['owner'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Act = keyof typeof rights;

export const acts = Object.keys(rights) as Act[];

/** Whether this role may do this at all; amounts are weighed apart. */
export function mayDo(role: Role, act: Act): boolean {
  return (rights[act] as readonly Role[]).includes(role);
}

/** Everything this role may do. */
export function actsOf(role: Role): Act[] {
  return acts.filter((act) => mayDo(role, act));
}
