// How is a result of any size read line by line, holding no more than one piece of it?
import { tell } from '@aftercare/core/details/tell.ts';
import { PlatformError } from '@aftercare/core/platform.ts';

/** A download that brings nothing for this long has died. */
const LONGEST_SILENCE = 30_000;

/** The lines of a JSONL file. */
export async function* downloadLines(url: string): AsyncGenerator<string> {
  const stall = new AbortController();
  const timer = setTimeout(() => stall.abort(new Error('the download stalled')), LONGEST_SILENCE);
  try {
    const response = await fetch(url, { signal: stall.signal });
    if (!response.ok || response.body === null) throw unavailable(response.status);
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let rest = '';
    for await (const piece of response.body) {
      timer.refresh();
      const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (line !== '') yield line;
      timer.refresh();
    }
    rest += decoder.decode();
    if (rest !== '') yield rest;
  } catch (error) {
    if (error instanceof PlatformError) throw error;
    throw new PlatformError(tell('EXPORT_NOT_READ', { said: [String(error)] }), { ...later, cause: error });
  } finally {
    clearTimeout(timer);
    stall.abort();
  }
}

const later = { retryable: true, doubtful: false };

// Results are kept for seven days: https://shopify.dev/docs/api/usage/bulk-operations/queries
function unavailable(status: number): PlatformError {
  const isGone = status === 403 || status === 404 || status === 410;
  const message = isGone ? tell('EXPORT_GONE', {}) : tell('EXPORT_NOT_READ', { said: [String(status)] });
  return new PlatformError(message, { retryable: !isGone, doubtful: false });
}
