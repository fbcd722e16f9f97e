// Does no address a merchant types lead into a private network?
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkedAddresses, isPublic } from './outbound.ts';
import { createTransport } from './transport.ts';

const rules = (addresses: string[], privateHosts: string[] = []) => ({
  privateHosts,
  resolve: async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
});

describe('an address', () => {
  test.each([
    ...['127.0.0.1', '127.1.2.3', '0.0.0.0', '10.0.0.1', '172.16.5.4', '192.168.1.1', '169.254.169.254'],
    ...['100.64.0.1', '192.0.0.1', '198.18.0.1', '224.0.0.1', '255.255.255.255', '240.0.0.1'],
    ...['::1', '::', 'fe80::1', 'fc00::1', 'fd00:ec2::254', 'ff02::1', '::ffff:10.0.0.1', '64:ff9b::a00:1'],
    ...['2002:a00:1::', '2001:db8::1', '::ffff:7f00:1'],
  ])('%s is not called', (address) => {
    expect(isPublic(address)).toBe(false);
  });

  test.each(['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946'])('%s is', (address) => {
    expect(isPublic(address)).toBe(true);
  });

  test.each([
    ...['http://127.0.0.1/', 'http://2130706433/', 'http://0x7f.1/', 'http://017700000001/', 'http://[::1]/'],
    ...['http://[::ffff:127.0.0.1]/', 'http://169.254.169.254/latest', 'http://10.0.0.1:8080/'],
  ])('written as %s is not called', async (href) => {
    await expect(checkedAddresses(rules([]), new URL(href))).rejects.toThrow('ADDRESS_IS_PRIVATE');
  });

  test('one private address among public ones is enough to refuse, and none is nowhere', async () => {
    const url = new URL('https://shop.example/');
    await expect(checkedAddresses(rules(['93.184.216.34', '10.0.0.1']), url)).rejects.toThrow(
      'ADDRESS_IS_PRIVATE',
    );
    await expect(checkedAddresses(rules([]), url)).rejects.toThrow('ADDRESS_NOT_FOUND');
  });

  test('a listed host is trusted, by name or with its port', async () => {
    const url = new URL('http://localhost:8088/');
    expect(await checkedAddresses(rules([], ['localhost:8088']), url)).toBeNull();
    expect(await checkedAddresses(rules([], ['localhost']), url)).toBeNull();
    await expect(checkedAddresses(rules(['127.0.0.1'], ['localhost:9']), url)).rejects.toThrow(
      'ADDRESS_IS_PRIVATE',
    );
  });
});

describe('the way out', () => {
  let port = 0;
  let calls = 0;
  const server = createServer((request, response) => {
    calls += 1;
    if (request.url === '/moved') response.writeHead(302, { location: '/secret' }).end();
    else if (request.url === '/big') response.end('x'.repeat(2_000));
    else if (request.url === '/zipped')
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(2_000)));
    else if (request.url === '/slow') setTimeout(() => response.end('late'), 2000).unref();
    else response.end(`\uFEFF${request.method} ${request.url}`);
  });
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()));
    const address = server.address();
    port = typeof address === 'object' && address !== null ? address.port : 0;
  });
  afterAll(() => void server.close());
  const send = (
    path: string,
    privateHosts = ['localhost'],
    timeoutMs = 1500,
    most: { mostBytes?: number } = {},
  ) =>
    createTransport({ privateHosts, ...most })({
      method: 'GET',
      url: new URL(`http://localhost:${port}${path}`),
      headers: {},
      timeoutMs,
    });

  test('brings the bytes as they are, and follows no redirect', async () => {
    expect(await send('/x')).toMatchObject({ status: 200, text: '\uFEFFGET /x' });
    expect(await send('/moved')).toMatchObject({ status: 302 });
  });

  test('makes no connection to what is refused', async () => {
    const before = calls;
    await expect(send('/x', [])).rejects.toThrow('ADDRESS_IS_PRIVATE');
    expect(calls).toBe(before);
  });

  test('ends with its time', async () => {
    await expect(send('/slow', ['localhost'], 100)).rejects.toThrow(/timeout|aborted/i);
  });

  test.each(['/big', '/zipped'])('takes no more of %s than it may', async (path) => {
    expect((await send(path)).text).toHaveLength(2_000);
    await expect(send(path, ['localhost'], 1500, { mostBytes: 1_000 })).rejects.toThrow(RangeError);
  });
});
