// Does a balancer as docs/running.md writes it down do what that page asks of one? The very lines, in a real nginx.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from './control.ts';
import { freePort } from './free-port.ts';

export interface Nginx {
  readonly port: number;
  close(): Promise<void>;
}

/** Whether this machine has one. */
export function hasNginx(): boolean {
  return spawnSync('nginx', ['-v']).status === 0;
}

/** Starts it before the processes at these ports. */
export async function startNginx(upstreams: readonly number[]): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'aftercare-nginx-'));
  const port = await freePort();
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const conf = `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {}
http { access_log off; ${paths.join(' ')}
${writtenDown(port, upstreams)} }`;
  writeFileSync(join(folder, 'nginx.conf'), conf);
  const nginx = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
  const ended = new Promise((resolve) => nginx.once('exit', resolve));
  await until(() =>
    fetch(`http://127.0.0.1:${port}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    ),
  );
  return {
    port,
    close: async () => {
      nginx.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What the paper says, with these addresses in the place of its own, and without TLS. */
function writtenDown(port: number, upstreams: readonly number[]): string {
  const paper = readFileSync(new URL('../../docs/running.md', import.meta.url), 'utf8');
  const block = /```nginx\n([\s\S]*?)```/.exec(paper)?.[1] ?? '';
  const all = [...upstreams];
  const own = block
    .replaceAll(/server \d+\.\d+\.\d+\.\d+:\d+/g, () => `server 127.0.0.1:${all.shift()}`)
    .replace(/listen [^;]*;/, `listen 127.0.0.1:${port};`)
    .replaceAll(/^ *ssl_[^;]*;\n/gm, '');
  if (block === '' || all.length > 0) throw new Error('docs/running.md shows no nginx of two processes');
  return own;
}
