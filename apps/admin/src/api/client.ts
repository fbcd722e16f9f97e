// How does a screen ask the server, and prove who is asking?
import { type Problem, problemSchema } from '@aftercare/core/wire/admin.ts';

export type Answer<T> = { ok: true; value: T } | { ok: false; problem: Problem };

/** What of a wire shape the client needs: to check a value against it. */
interface Shape<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false };
}

export interface Client {
  read<T>(path: string, shape: Shape<T>): Promise<Answer<T>>;
  /** What an address answers, as it is. */
  readText(path: string): Promise<Answer<string>>;
  send(method: 'POST' | 'PUT', path: string, body?: unknown): Promise<Answer<null>>;
  /** Asks with more than an address holds. */
  ask<T>(path: string, body: unknown, shape: Shape<T>): Promise<Answer<T>>;
  /** The file itself, as it is. */
  sendFile(path: string, file: Blob): Promise<Answer<null>>;
}

export interface ClientWorld {
  readonly fetch: typeof globalThis.fetch;
  /** The headers that prove who asks. A token in them lives a minute, so they are made anew for every call. */
  readonly prove: () => Promise<Record<string, string>>;
  /** Is told when the server no longer knows who asks, and proving it anew would not help. */
  readonly onSignedOut?: () => void;
  readonly words: { unreachable: string; broken: string; unreadable: string };
  /** In which the server is to answer what it says in words. */
  readonly locale: string;
}

/** A client of `/api`; failures come back as values in the shape of RFC 9457. */
export function createClient(world: ClientWorld): Client {
  const ask = (path: string, init: RequestInit) => request(world, path, init);
  const match = <T>(answer: Asked, shape: Shape<T>): Answer<T> => {
    if (!answer.ok) return answer;
    const parsed = shape.safeParse(answer.value);
    return parsed.success ? { ok: true, value: parsed.data } : failure(502, world.words.unreadable);
  };
  return {
    async read(path, shape) {
      return match(await ask(path, { method: 'GET' }), shape);
    },
    async ask(path, body, shape) {
      return match(await ask(path, { method: 'POST', body: JSON.stringify(body) }), shape);
    },
    async readText(path) {
      const answer = await ask(path, { method: 'GET' });
      return answer.ok ? { ok: true, value: answer.text } : answer;
    },
    async send(method, path, body) {
      const json = body === undefined ? {} : { body: JSON.stringify(body) };
      const answer = await ask(path, { method, ...json });
      return answer.ok ? { ok: true, value: null } : answer;
    },
    async sendFile(path, file) {
      const answer = await ask(path, { method: 'PUT', body: file });
      return answer.ok ? { ok: true, value: null } : answer;
    },
  };
}

type Asked = { ok: true; value: unknown; text: string } | { ok: false; problem: Problem };

async function request(world: ClientWorld, path: string, init: RequestInit): Promise<Asked> {
  let response: Response;
  try {
    response = await fetchWithProof(world, path, init);
    // Shopify's word for: the token had just run out, take a new one and ask again.
    if (response.status === 401 && response.headers.has('X-Shopify-Retry-Invalid-Session-Request')) {
      response = await fetchWithProof(world, path, init);
    }
  } catch {
    return failure(0, world.words.unreachable);
  }
  if (response.status === 401) world.onSignedOut?.();
  const text = await response.text();
  const value = readJson(text);
  if (response.ok) return { ok: true, value, text };
  const problem = problemSchema.safeParse(value);
  return problem.success
    ? { ok: false, problem: problem.data }
    : failure(response.status, world.words.broken);
}

async function fetchWithProof(world: ClientWorld, path: string, init: RequestInit): Promise<Response> {
  const headers: Record<string, string> = {
    accept: 'application/json',
    'accept-language': world.locale,
    ...(await world.prove()),
  };
  if (init.body !== undefined)
    headers['content-type'] = typeof init.body === 'string' ? 'application/json' : 'application/octet-stream';
  return world.fetch(path, { ...init, headers });
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function failure(status: number, detail: string): { ok: false; problem: Problem } {
  return { ok: false, problem: { type: 'about:blank', title: detail, status, detail } };
}
