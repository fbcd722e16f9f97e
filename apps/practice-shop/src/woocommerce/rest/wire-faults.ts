// Which fault spoils this request on the wire, and what does the caller see of it?
import type { Response } from 'express';
import type { Fault, FaultName, Faults } from '../../world/faults.ts';

const BEFORE: FaultName[] = ['reset', 'timeout-before-commit', 'http-429', 'http-500', 'http-502', 'unauthorized', 'internal-error']; // biome-ignore format: a row of words
const AFTER: FaultName[] = ['timeout-after-commit', 'internal-error-after-commit', 'truncated-json', 'html'];
const HANG_SECONDS = 120;

const first = (faults: Faults, names: FaultName[], operation: string): Fault | undefined => {
  for (const name of names) {
    const fault = faults.strike(name, operation);
    if (fault) return fault;
  }
  return undefined;
};

/** The first fault that strikes before anything is done. */
export const strikeBefore = (faults: Faults, operation: string) => first(faults, BEFORE, operation);

/** The first fault that strikes when all is done and only the answer is lost. */
export const strikeAfter = (faults: Faults, operation: string) => first(faults, AFTER, operation);

/** Stands before WordPress: what it refuses WordPress never sees. */
export const strikeFirewall = (faults: Faults, operation: string): boolean =>
  faults.list().some((each) => isFirewall(each, operation)) && faults.fires('html', operation);

const isFirewall = ({ name, mode, operation }: Fault, asked: string): boolean =>
  name === 'html' && mode === 'firewall' && (operation === null || operation === asked);

export const FIREWALL =
  '<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta name="robots" content="noindex,nofollow"></head><body><h1>Checking if the site connection is secure</h1></body></html>';
const CRITICAL =
  '<!DOCTYPE html><html lang="en-US"><head><title>WordPress &rsaquo; Error</title></head><body id="error-page"><p>There has been a critical error on this website.</p></body></html>';
const NOTICE =
  '<br />\n<b>Notice</b>:  Undefined index: total in <b>/var/www/html/wp-content/plugins/some-plugin/some-plugin.php</b> on line <b>87</b><br />\n';

/** Plays the fault; `body` is the answer that would have been given. */
export function play(response: Response, fault: Fault, body: string): void {
  const { name, mode, seconds } = fault;
  if (name === 'http-429') {
    if (seconds !== null) response.set('retry-after', String(Math.ceil(seconds)));
    sendHtml(
      response,
      429,
      '<html><head><title>429 Too Many Requests</title></head><body>Slow down.</body></html>',
    );
  } else if (name === 'http-500' || name.startsWith('internal-error')) sendHtml(response, 500, CRITICAL);
  else if (name === 'http-502')
    sendHtml(response, 502, '<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>');
  else if (name === 'unauthorized') unauthorized(response);
  else if (name === 'html') spoil(response, mode, body);
  else if (name === 'truncated-json') truncate(response, body);
  else hold(response, fault);
}

const sendHtml = (response: Response, status: number, text: string) =>
  void response.status(status).type('html').send(text);

function unauthorized(response: Response): void {
  const message = 'Sorry, you cannot list resources.';
  response.status(401).json({ code: 'woocommerce_rest_cannot_view', message, data: { status: 401 } });
}

// Before the JSON, or instead of it.
function spoil(response: Response, mode: string | null, body: string): void {
  const json = response.status(200).type('json');
  if (mode === 'bom') json.send(`\uFEFF${body}`);
  else if (mode === 'notice' || mode === 'prefix') json.send(NOTICE + body);
  else if (mode === 'firewall') sendHtml(response, 403, FIREWALL);
  else
    sendHtml(
      response,
      200,
      '<!DOCTYPE html><html><head><title>Briefly unavailable for scheduled maintenance</title></head><body></body></html>',
    );
}

function truncate(response: Response, body: string): void {
  response
    .status(200)
    .type('json')
    .set('content-length', String(Buffer.byteLength(body)));
  response.write(body.slice(0, Math.ceil(body.length / 2)), () => response.socket?.destroy());
}

function hold({ socket }: Response, { name, hang, seconds }: Fault): void {
  if (name === 'reset' || !hang) return void socket?.destroy();
  const timer = setTimeout(() => socket?.destroy(), (seconds ?? HANG_SECONDS) * 1000);
  timer.unref();
  socket?.once('close', () => clearTimeout(timer));
}

/** Applies `missing-field` and `unknown-field` to what would have been answered. */
export function distort(faults: Faults, operation: string, body: unknown): unknown {
  const lessened = faults.fires('missing-field', operation) ? withoutLast(body) : body;
  return faults.fires('unknown-field', operation) ? withUnknown(lessened) : lessened;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function withoutLast(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each, at) => (at === 0 ? withoutLast(each) : each));
  if (!isObject(value)) return value;
  const { line_items: _lines, ...rest } = value as Record<string, unknown>;
  return 'line_items' in value ? rest : Object.fromEntries(Object.entries(value).slice(0, -2));
}

function withUnknown(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withUnknown);
  return isObject(value) ? { ...value, field_of_tomorrow: { new: true } } : value;
}
