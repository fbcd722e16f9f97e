// How does a shopper's request to the shop's own domain reach the app, and what is lost on the way?
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { Request, Response } from 'express';
import type { PracticeApp } from '../app.ts';
import { signProxyQuery } from '../signatures.ts';

const TIME_OUT_MS = 10_000;
/** Belong to one connection only, or are dropped by the platform in both directions. */
const DROPPED = new Set([
  'cookie', 'set-cookie', 'host', 'connection', 'keep-alive', 'proxy-authenticate', 'proxy-authorization',
  'proxy-connection', 'te', 'trailer', 'transfer-encoding', 'upgrade', 'x-forwarded-for', 'x-forwarded-host',
  'x-forwarded-proto', 'x-shop-domain', 'strict-transport-security',
]); // biome-ignore format: a list of words is read faster in rows

// Agents of our own, which no environment sends through our CONNECT proxy.
const agents = { http: new HttpAgent(), https: new HttpsAgent() };

export type ForwardInput = {
  app: PracticeApp;
  shop: string;
  /** Where on the storefront the app is mounted: "/apps/aftercare". */
  pathPrefix: string;
  /** What follows the mount, with its slash and without its query. */
  rest: string;
  customerId: string;
  request: Request;
  response: Response;
};

/** Sends the request on with a signed query, and the answer back; cookies pass in neither direction. */
export function forwardToApp(input: ForwardInput): void {
  const { app, request, response } = input;
  const target = new URL(`${app.url}/proxy${input.rest}`);
  target.search = signedQuery(input).toString();
  const isSecure = target.protocol === 'https:';
  const headers = keepHeaders(request.headers);
  headers['x-forwarded-for'] = request.socket.remoteAddress ?? '127.0.0.1';
  headers['x-forwarded-host'] = input.shop;
  headers['x-forwarded-proto'] = 'https';
  headers['x-shop-domain'] = input.shop;
  const options = {
    method: request.method,
    headers,
    agent: isSecure ? agents.https : agents.http,
    timeout: TIME_OUT_MS,
  };
  const onward = (isSecure ? httpsRequest : httpRequest)(target, options, (answer) =>
    passBack(answer, response),
  );
  onward.on('timeout', () => onward.destroy(new Error('time-out')));
  onward.on('error', () => {
    if (response.headersSent) response.destroy();
    else
      response
        .status(502)
        .type('html')
        .send('<h1>There was a problem loading this page</h1><p>The app did not answer.</p>');
  });
  response.on('close', () => onward.destroy());
  request.pipe(onward);
}

function signedQuery({ app, shop, pathPrefix, customerId, request }: ForwardInput): URLSearchParams {
  const query = new URL(request.originalUrl, 'http://shop.invalid').searchParams;
  // What only the platform may say cannot be brought along by a visitor.
  for (const name of ['shop', 'path_prefix', 'timestamp', 'logged_in_customer_id', 'signature'])
    query.delete(name);
  query.set('shop', shop);
  query.set('logged_in_customer_id', customerId);
  query.set('path_prefix', pathPrefix);
  query.set('timestamp', String(Math.floor(Date.now() / 1000)));
  query.set('signature', signProxyQuery(query, app.apiSecret));
  return query;
}

function passBack(answer: IncomingMessage, response: Response): void {
  response.status(answer.statusCode ?? 502);
  for (const [name, value] of Object.entries(keepHeaders(answer.headers))) response.setHeader(name, value);
  answer.on('error', () => response.destroy());
  answer.pipe(response);
}

function keepHeaders(headers: NodeJS.Dict<string | string[]>): Record<string, string | string[]> {
  const kept: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined && !DROPPED.has(name)) kept[name] = value;
  return kept;
}
