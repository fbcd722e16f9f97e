// What do we write down of what we do? One line of JSON a matter, by which request, and nothing by which a person is known.
import pino, { type Logger } from 'pino';
import { currentTrace } from './trace.ts';

/** To standard error, so that standard output carries nothing but the line that says we are ready. */
export function openLog(level: string, destination: pino.DestinationStream = pino.destination(2)): Logger {
  return pino(
    {
      level,
      base: { pid: process.pid },
      serializers: { err: describeError },
      mixin: () => ({ ...currentTrace() }),
      // The last wall: whatever else goes wrong, what looks like an address or a key leaves by no line.
      hooks: { streamWrite: withoutKeys },
    },
    destination,
  );
}

/** Their words are those of a platform or mail server, which may speak of anybody: the merchant reads them, not the log. */
const foreign = new Set(['PlatformError', 'ChannelError']);
const deepest = 3;

/** What an error may tell of itself: its kind and where it arose, and of its words those that can't name anybody. */
export function describeError(error: unknown, depth = 0): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const more: Record<string, unknown> = { ...error };
  const isDatabase = typeof more.severity === 'string' && typeof more.code === 'string';
  const words =
    foreign.has(error.name) || isDatabase
      ? { signs: signsOf(error.message) }
      : { message: plain(error.message) };
  return {
    type: error.name,
    ...words,
    ...pick(more, ['code', 'status', 'responseCode', 'retryable', 'doubtful', 'retryAfterMs']),
    ...(isDatabase ? pick(more, ['table', 'column', 'constraint', 'routine']) : {}),
    at: framesOf(error),
    ...(error.cause !== undefined && depth < deepest ? { cause: describeError(error.cause, depth + 1) } : {}),
  };
}

function pick(from: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  const told = names.map((name) => [name, from[name]] as const);
  return Object.fromEntries(
    told.filter(([, value]) => typeof value === 'number' || typeof value === 'boolean' || isCode(value)),
  );
}

function isCode(value: unknown): boolean {
  return typeof value === 'string' && /^[\w-]{1,60}$/.test(value);
}

/** Numbers of answers, and codes of the system. */
function signsOf(message: string): string[] {
  return [...new Set(message.match(/\b(?:[1-5]\d\d|E[A-Z]{3,}|THROTTLED)\b/g) ?? [])].slice(0, 5);
}

/** Without whatever was quoted of somebody's input, and without what is long enough to be a number or a secret. */
function plain(message: string): string {
  return message
    .replaceAll(/"[^"]*"?|'[^']*'|“[^”]*”?|‘[^’]*’|`[^`]*`?|\([^)]*\)/g, '…')
    .replaceAll(/\S*@\S*/g, '…')
    .replaceAll(/\d[\d\s-]{4,}\d/g, '…')
    .replaceAll(/[\w-]{20,}/g, '…')
    .slice(0, 300);
}

function framesOf(error: Error): string[] {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return frames.slice(0, 8).map((line) => line.trim());
}

const addresses = /[^\s"'<>\\]+@[^\s"'<>\\]+\.[^\s"'<>\\]+/g;
const secrets = /\b(?:shp[a-z]{2}_\w+|c[ks]_\w{6,}|eyJ[\w-]+\.[\w-]+\.[\w-]*)/g;

function withoutKeys(line: string): string {
  return line.replaceAll(addresses, '…').replaceAll(secrets, '…');
}
