// What is every route, as far as access goes? One row each: a route without a row fails the matrix.

export type Kind =
  /** The same bytes for everybody. */
  | 'public'
  /** Starts or ends an installation. */
  | 'install'
  /** Wants the session token of a shop's admin. */
  | 'staff'
  /** The same, and a return of that shop. */
  | 'staff-return'
  /** Wants the session of an order. */
  | 'order'
  /** The same, and a return of that order. */
  | 'order-return'
  /** Wants the platform's signature over the body. */
  | 'intake'
  /** Wants a shop's own secret over the body. */
  | 'site-intake'
  /** Wants the word of our plugin on a shop's own site. */
  | 'site';

export interface Row {
  readonly kind: Kind;
  /** What whoever is allowed gets for their own. */
  readonly own: number;
  readonly body?: unknown;
  /** Of a route of the staff's: who may use it, besides the owner. */
  readonly also?: readonly Role[];
}

export type Role = 'owner' | 'manager' | 'agent' | 'viewer';

const all = ['manager', 'agent', 'viewer'] as const;
const working = ['manager', 'agent'] as const;
const leading = ['manager'] as const;

// A revision nobody has: what is asked of one's own is found, and nothing is changed.
const stale = { revision: 9_999 };
const line = { returnLineId: 'x', disposition: 'RESTOCKED', quantity: 1 };
const finding = { ...stale, intentId: 'x', paid: true, note: 'x' };
const openingChoice = {
  orderId: 'none',
  lines: [{ lineId: 'x', quantity: 1, reason: 'UNWANTED', note: '' }],
};
const opening = {
  ...openingChoice,
  confirmation: '00000000-0000-4000-8000-000000000000',
  shown: { minor: 0, currency: 'EUR' },
};
const page: Row = { kind: 'public', own: 200 };

const portal: Readonly<Record<string, Row>> = {
  'GET /': page,
  'GET /find': page,
  'GET /code': page,
  'GET /assets/:file': page,
  'GET /mail-links': page,
  'POST /mail-links': { kind: 'public', own: 303, body: { email: '' } },
  'GET /mail-links/sent': { kind: 'public', own: 303 },
  'GET /returns-policy': page,
  'GET /l/:token': page,
  'POST /find': { kind: 'public', own: 303, body: { number: '', email: '' } },
  'POST /code': { kind: 'public', own: 303, body: { number: '9', email: 'a@b.c', code: '000000' } },
  'POST /l/:token': { kind: 'public', own: 410, body: {} },
  'GET /o/:session': { kind: 'order', own: 200 },
  'GET /o/:session/return': { kind: 'order', own: 200 },
  'GET /o/:session/return/choose': { kind: 'order', own: 200 },
  'GET /o/:session/return/costs': { kind: 'order', own: 200 },
  'GET /o/:session/return/check': { kind: 'order', own: 200 },
  'POST /o/:session/return/choose': { kind: 'order', own: 303, body: {} },
  'POST /o/:session/return/costs': { kind: 'order', own: 303, body: {} },
  'POST /o/:session/return/check': { kind: 'order', own: 303, body: {} },
  'POST /o/:session/return': { kind: 'order', own: 400, body: {} },
  'GET /o/:session/returns/:id': { kind: 'order-return', own: 200 },
  'POST /o/:session/returns/:id/cancellation': { kind: 'order-return', own: 303, body: {} },
};

const staffDoor: Readonly<Record<string, Row>> = {
  'GET /connect/:platform': page,
  'POST /connect/:platform': { kind: 'public', own: 422, body: { shop: '' } },
  'POST /connect/:platform/pasted': { kind: 'public', own: 422, body: { site: '', key: '', secret: '' } },
  'POST /connect/:platform/keys': { kind: 'public', own: 400, body: { user_id: 'nobody' } },
  'GET /connect/:platform/done': page,
  'POST /connect/:platform/done': { kind: 'public', own: 303, body: { nonce: 'nobody' } },
  'GET /staff': page,
  'POST /staff': { kind: 'public', own: 303, body: { shop: 'none', email: 'a@b.c' } },
  'GET /staff/sent': page,
  'POST /staff/enter': { kind: 'public', own: 401, body: { token: 'none' } },
  'GET /staff/enter': { kind: 'public', own: 401 },
  'POST /staff/change': { kind: 'public', own: 401, body: { ticket: 'none' } },
  'GET /staff/l/:token': page,
  'POST /staff/l/:token': { kind: 'public', own: 410, body: {} },
  'GET /staff/out': page,
  'GET /staff/sender/:token': { kind: 'public', own: 410 },
  'POST /staff/sender/:token': { kind: 'public', own: 410, body: {} },
  'POST /staff/out': { kind: 'public', own: 303, body: {} },
  'GET /portal/:shop/test/:entry': { kind: 'public', own: 410 },
  'POST /portal/:shop/enter': { kind: 'public', own: 410, body: { token: 'none' } },
};

/** On our own host alone; whoever is not signed in is sent to the door. */
const account: Readonly<Record<string, Row>> = {
  'GET /portal/:shop/sign-in': { kind: 'public', own: 303 },
  'GET /portal/:shop/account': { kind: 'public', own: 303 },
  'POST /portal/:shop/account/orders': { kind: 'public', own: 303, body: { order: 'none' } },
  'POST /portal/:shop/sign-out': { kind: 'public', own: 303, body: {} },
  'GET /portal/:shop/signed-out': page,
  'GET /shopper/signed-in': { kind: 'public', own: 410 },
  'GET /shopper/signed-out': { kind: 'public', own: 404 },
  'OPTIONS /customer-account/order': { kind: 'public', own: 204 },
  'GET /customer-account/order': { kind: 'public', own: 401 },
};

/** A test's returns: nobody has begun one. Only then the routes that begin and end it. */
const testReturn: Readonly<Record<string, Row>> = {
  'GET /api/test-return/returns': { kind: 'staff', also: all, own: 404 },
  'GET /api/test-return/returns/:id': { kind: 'staff', also: all, own: 404 },
  'POST /api/test-return/returns/:id/approval': { kind: 'staff', also: working, own: 404, body: stale },
  'POST /api/test-return/returns/:id/decline': { kind: 'staff', also: working, own: 404, body: stale },
  'POST /api/test-return/returns/:id/receipt': { kind: 'staff', also: working, own: 404, body: stale },
  'POST /api/test-return/returns/:id/refund': { kind: 'staff', also: working, own: 404, body: stale },
  'POST /api/test-return/returns/:id/closure': { kind: 'staff', also: working, own: 404, body: stale },
  'POST /api/test-return/returns/:id/money-check': { kind: 'staff', also: working, own: 404, body: stale },
  'POST /api/test-return/returns/:id/money-finding': { kind: 'staff', also: working, own: 404, body: stale },
  'GET /api/test-return': { kind: 'staff', also: all, own: 200 },
  'POST /api/test-return': { kind: 'staff', also: leading, own: 200, body: {} },
  'POST /api/test-return/end': { kind: 'staff', also: leading, own: 200, body: {} },
};

/** Each page once more, inside the page of a shop's own site. */
function inside(): Record<string, Row> {
  const names = Object.keys(portal).filter((name) => !name.includes('/assets/'));
  const rows = [...names, 'GET /enter'].map((name) => [
    name.replace(' ', ' /page'),
    { kind: 'site', own: 401 },
  ]);
  return Object.fromEntries(rows);
}

function behind(base: string): Record<string, Row> {
  return Object.fromEntries(
    Object.entries(portal).map(([name, row]) => [name.replace(' ', ` ${base}`), row]),
  );
}

export const expected: Readonly<Record<string, Row>> = {
  'GET /healthz': page,
  'GET /readyz': page,
  'GET /portal-assets/:file': page,
  'GET /': page,
  'GET /returns': page,
  'GET /returns/:id': page,
  'GET /policy': page,
  'GET /held-up': page,
  'GET /orders': page,
  'GET /orders/open-return': page,
  'GET /settings': page,
  'GET /settings/staff': page,
  'GET /test': page,
  'GET /test/returns/:id': page,
  'GET /admin/assets/:file': { kind: 'public', own: 404 },
  'GET /auth': { kind: 'install', own: 400 },
  'GET /auth/callback': { kind: 'install', own: 400 },
  'POST /webhooks/shopify': { kind: 'intake', own: 200, body: { id: 1 } },
  'GET /api/session': { kind: 'staff', also: all, own: 200 },
  'GET /api/home': { kind: 'staff', also: all, own: 200 },
  'POST /api/import': { kind: 'staff', also: leading, own: 200, body: {} },
  'POST /api/import/pause': { kind: 'staff', also: leading, own: 200, body: {} },
  'POST /api/import/resume': { kind: 'staff', also: leading, own: 200, body: {} },
  // Asked with an id nobody has.
  'POST /api/tasks/:id/closure': { kind: 'staff', also: working, own: 404, body: {} },
  'GET /api/sender': { kind: 'staff', also: all, own: 200 },
  'PUT /api/sender': { kind: 'staff', also: leading, own: 422, body: { name: '' } },
  'POST /api/sender/check': { kind: 'staff', also: leading, own: 200, body: {} },
  'POST /api/sender/link': { kind: 'staff', also: leading, own: 409, body: {} },
  'GET /api/standstills': { kind: 'staff', also: all, own: 200 },
  'POST /api/standstills/:kind/:id/trial': { kind: 'staff', also: working, own: 404, body: {} },
  'POST /api/notices/:id/repetition': { kind: 'staff', also: working, own: 404, body: {} },
  'GET /api/people/:id': { kind: 'staff', also: leading, own: 404 },
  'GET /api/people/:id/page': { kind: 'staff', also: leading, own: 404 },
  'POST /person': { kind: 'site', own: 401 },
  'GET /api/returns': { kind: 'staff', also: all, own: 200 },
  'GET /api/orders': { kind: 'staff', also: all, own: 200 },
  // Asked for an order nobody has.
  'GET /api/opening': { kind: 'staff', also: working, own: 422 },
  'POST /api/opening': { kind: 'staff', also: working, own: 404, body: opening },
  'POST /api/opening/quote': { kind: 'staff', also: working, own: 404, body: openingChoice },
  'GET /api/policy': { kind: 'staff', also: all, own: 200 },
  'PUT /api/policy': { kind: 'staff', also: leading, own: 422, body: { basedOn: 9_999, policy: {} } },
  'GET /api/policy/text': { kind: 'staff', also: all, own: 200 },
  'GET /api/policy/versions/:version': { kind: 'staff', also: all, own: 200 },
  'POST /api/shop/reading': { kind: 'staff', also: leading, own: 200, body: {} },
  'POST /api/setup-guide/dismissal': { kind: 'staff', also: leading, own: 200, body: {} },
  'POST /api/setup-guide/showing': { kind: 'staff', also: leading, own: 200, body: {} },
  ...testReturn,
  'GET /api/brand': { kind: 'staff', also: all, own: 200 },
  'PUT /api/brand': { kind: 'staff', also: leading, own: 422, body: { accent: 'red' } },
  'PUT /api/brand/logo': { kind: 'staff', also: leading, own: 415, body: {} },
  'POST /api/brand/logo/removal': { kind: 'staff', also: leading, own: 200, body: {} },
  'GET /api/brand/preview': { kind: 'staff', also: all, own: 422 },
  'GET /api/staff': { kind: 'staff', also: all, own: 200 },
  // Asked with an id nobody has.
  'PUT /api/staff/:id': { kind: 'staff', own: 404, body: { revision: 0, role: 'viewer', paysUpTo: null } },
  'POST /api/staff/:id/removal': { kind: 'staff', own: 404, body: { revision: 0 } },
  'PUT /api/newcomers': { kind: 'staff', own: 409, body: { ...stale, role: 'agent', paysUpTo: 0 } },
  'GET /api/returns/:id': { kind: 'staff-return', also: all, own: 200 },
  'POST /api/returns/:id/approval': { kind: 'staff-return', also: working, own: 409, body: stale },
  'POST /api/returns/:id/decline': {
    kind: 'staff-return',
    also: working,
    own: 409,
    body: { ...stale, reason: 'x' },
  },
  'POST /api/returns/:id/receipt': {
    kind: 'staff-return',
    also: working,
    own: 409,
    body: { ...stale, lines: [line] },
  },
  'POST /api/returns/:id/refund': { kind: 'staff-return', also: working, own: 409, body: stale },
  'POST /api/returns/:id/closure': { kind: 'staff-return', also: working, own: 409, body: stale },
  'POST /api/returns/:id/money-check': { kind: 'staff-return', also: working, own: 200, body: stale },
  'POST /api/returns/:id/money-finding': { kind: 'staff-return', also: working, own: 409, body: finding },
  ...behind('/portal/:shop'),
  ...behind('/proxy'),
  ...account,
  ...staffDoor,
  ...inside(),
  'POST /webhooks/woocommerce/:shopId': { kind: 'site-intake', own: 401, body: { id: 1 } },
};
