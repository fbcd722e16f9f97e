// A shop made of answers handed in, for tests; it keeps what it was asked.
import type { Answered, Sending, Transport } from './transport.ts';

export interface SampleShop {
  readonly transport: Transport;
  readonly asked: Sending[];
  /** "GET wc/v3/orders" of every call, in turn. */
  readonly calls: () => string[];
}

type Reply = Partial<Answered> & { readonly json?: unknown; readonly throws?: unknown };

/** Answers each call by the function given. */
export function sampleShop(answer: (call: string, sending: Sending) => Reply): SampleShop {
  const asked: Sending[] = [];
  return {
    asked,
    calls: () => asked.map(nameOf),
    transport: async (sending) => {
      asked.push(sending);
      const { json, throws, ...rest } = answer(nameOf(sending), sending);
      if (throws !== undefined) throw throws;
      return { status: 200, headers: {}, text: JSON.stringify(json ?? null), ...rest };
    },
  };
}

function nameOf({ method, url }: Sending): string {
  const route = url.searchParams.get('rest_route') ?? url.pathname.replace(/^.*\/wp-json/, '');
  return `${method} ${route.replace(/^\//, '')}`;
}

/** An error as WordPress writes it. */
export function wpError(status: number, code: string, message = 'No.'): Reply {
  return { status, json: { code, message, data: { status } } };
}

export const sampleKeys = { consumerKey: 'ck_0123456789abcdef', consumerSecret: 'cs_fedcba9876543210' };
