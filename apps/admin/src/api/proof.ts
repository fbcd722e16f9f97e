// By what does the server know who asks?

type Headers = Record<string, string>;

/** Within the admin of the shop's platform: a session token of the frame around us. */
export function proveByToken(readToken: () => Promise<string>): () => Promise<Headers> {
  return async () => ({ authorization: `Bearer ${await readToken()}` });
}

/** Standing alone: the browser sends our cookie by itself, and no other site can add this header to it. */
export async function proveByCookie(): Promise<Headers> {
  return { 'x-requested-with': 'aftercare' };
}
