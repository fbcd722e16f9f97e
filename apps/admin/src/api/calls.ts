// What may the screens ask of the server? One named call each.
import type { BrandStyle } from '@aftercare/core/brand/brand.ts';
import type { Policy } from '@aftercare/core/policy/policy.ts';
import type { Disposition } from '@aftercare/core/returns/return.ts';
import type { Role } from '@aftercare/core/staff/roles.ts';
import {
  homeSchema,
  ordersPageSchema,
  policyPageSchema,
  policyVersionSchema,
  returnDetailSchema,
  returnsPageSchema,
  sessionSchema,
} from '@aftercare/core/wire/admin.ts';
import { brandPageSchema } from '@aftercare/core/wire/brand.ts';
import { ownPolicyTextSchema } from '@aftercare/core/wire/first-steps.ts';
import {
  type OpeningChoice,
  type OpeningSend,
  openingQuoteSchema,
  openingSchema,
} from '@aftercare/core/wire/opening.ts';
import { senderSchema } from '@aftercare/core/wire/sender.ts';
import type { SenderUpdate } from '@aftercare/core/wire/sender-update.ts';
import { staffPageSchema } from '@aftercare/core/wire/staff.ts';
import { standstillsSchema } from '@aftercare/core/wire/standstills.ts';
import { testReturnSchema } from '@aftercare/core/wire/test-return.ts';
import type { Client } from './client.ts';

export interface ReceivedUnits {
  readonly returnLineId: string;
  readonly disposition: Disposition;
  readonly quantity: number;
}

/** What a person found who looked whether a refund in doubt was paid. */
export interface MoneyFinding {
  readonly intentId: string;
  readonly paid: boolean;
  readonly note: string;
}

/** What somebody may do from now on; an amount in minor units, null: any. */
export interface StandingChange {
  readonly role: Role;
  readonly paysUpTo: number | null;
}

/** Below which address a test's returns stand. */
export const testReturnsAt = '/api/test-return/returns';

export type Calls = ReturnType<typeof createCalls>;

/** `returnsAt`: below which address the returns stand; those of a test have their own. */
export function createCalls(client: Client, returnsAt = '/api/returns') {
  const post = (id: string, what: string, body: unknown) =>
    client.send('POST', `${returnsAt}/${encodeURIComponent(id)}/${what}`, body);
  return {
    session: () => client.read('/api/session', sessionSchema),
    home: () => client.read('/api/home', homeSchema),
    startImport: () => client.send('POST', '/api/import'),
    pauseImport: () => client.send('POST', '/api/import/pause'),
    resumeImport: () => client.send('POST', '/api/import/resume'),
    closeTask: (id: string) => client.send('POST', `/api/tasks/${encodeURIComponent(id)}/closure`),
    sendMailAgain: (noticeId: string) =>
      client.send('POST', `/api/notices/${encodeURIComponent(noticeId)}/repetition`),
    sender: () => client.read('/api/sender', senderSchema),
    saveSender: (sender: SenderUpdate) => client.send('PUT', '/api/sender', sender),
    checkSender: () => client.send('POST', '/api/sender/check'),
    mailSenderLink: () => client.send('POST', '/api/sender/link'),
    standstills: () => client.read('/api/standstills', standstillsSchema),
    tryNow: (kind: string, id: string) =>
      client.send('POST', `/api/standstills/${kind}/${encodeURIComponent(id)}/trial`),
    personFile: (id: string) => client.readText(`/api/people/${encodeURIComponent(id)}`),
    personPage: (id: string) => client.readText(`/api/people/${encodeURIComponent(id)}/page`),
    returns: (query: Record<string, string>) => client.read(withQuery(returnsAt, query), returnsPageSchema),
    return: (id: string) => client.read(`${returnsAt}/${encodeURIComponent(id)}`, returnDetailSchema),
    approve: (id: string, revision: number, note?: string) =>
      post(id, 'approval', { revision, ...(note === undefined ? {} : { note }) }),
    decline: (id: string, revision: number, reason: string) => post(id, 'decline', { revision, reason }),
    receive: (id: string, revision: number, lines: readonly ReceivedUnits[]) =>
      post(id, 'receipt', { revision, lines }),
    refund: (id: string, revision: number) => post(id, 'refund', { revision }),
    close: (id: string, revision: number, paidAnotherWay?: string) =>
      post(id, 'closure', { revision, ...(paidAnotherWay === undefined ? {} : { paidAnotherWay }) }),
    checkMoney: (id: string, revision: number) => post(id, 'money-check', { revision }),
    settleMoney: (id: string, revision: number, finding: MoneyFinding) =>
      post(id, 'money-finding', { revision, ...finding }),
    policy: () => client.read('/api/policy', policyPageSchema),
    policyVersion: (version: number) => client.read(`/api/policy/versions/${version}`, policyVersionSchema),
    policyText: () => client.read('/api/policy/text', ownPolicyTextSchema),
    publish: (basedOn: number, policy: Policy) => client.send('PUT', '/api/policy', { basedOn, policy }),
    brand: () => client.read('/api/brand', brandPageSchema),
    saveBrand: (style: BrandStyle) => client.send('PUT', '/api/brand', style),
    saveLogo: (file: Blob) => client.sendFile('/api/brand/logo', file),
    removeLogo: () => client.send('POST', '/api/brand/logo/removal'),
    brandPreview: ({ accent, font, radius }: BrandStyle, scheme: 'light' | 'dark') => {
      const query = new URLSearchParams({ accent: accent ?? '', font, radius: String(radius), scheme });
      return client.readText(`/api/brand/preview?${query}`);
    },
    staff: () => client.read('/api/staff', staffPageSchema),
    changeStaff: (id: string, change: StandingChange & { readonly revision: number }) =>
      client.send('PUT', `/api/staff/${encodeURIComponent(id)}`, change),
    removeStaff: (id: string, revision: number) =>
      client.send('POST', `/api/staff/${encodeURIComponent(id)}/removal`, { revision }),
    changeNewcomers: (change: StandingChange & { readonly revision: number }) =>
      client.send('PUT', '/api/newcomers', change),
    readShop: () => client.send('POST', '/api/shop/reading'),
    dismissGuide: () => client.send('POST', '/api/setup-guide/dismissal'),
    showGuide: () => client.send('POST', '/api/setup-guide/showing'),
    testReturn: () => client.read('/api/test-return', testReturnSchema),
    startTest: () => client.send('POST', '/api/test-return'),
    endTest: () => client.send('POST', '/api/test-return/end'),
    opening: (order: string) => client.read(withQuery('/api/opening', { order }), openingSchema),
    quoteOpening: (choice: OpeningChoice) => client.ask('/api/opening/quote', choice, openingQuoteSchema),
    openReturn: (opening: OpeningSend) => client.send('POST', '/api/opening', opening),
    orders: (query: Record<string, string>) => client.read(withQuery('/api/orders', query), ordersPageSchema),
  };
}

function withQuery(path: string, query: Record<string, string>): string {
  const given = Object.entries(query).filter(([, value]) => value !== '');
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
