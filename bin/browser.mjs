// Which Chromium do the browser tests drive? The system's, else Playwright's own download, else Debian's package.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pinnedNode, root } from './setup.mjs';

const known = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** The path of a Chromium, installed if need be; ends the process with what to do when none can be had. */
export function chromium() {
  const found = process.env.CHROMIUM_PATH ?? installed() ?? downloaded() ?? packaged();
  if (found) return found;
  console.error(
    'No Chromium could be found or installed. Install one and name it: CHROMIUM_PATH=/path/to/chromium npm test',
  );
  process.exit(1);
}

function installed() {
  return known.find((path) => existsSync(path));
}

function downloaded() {
  const ask = () =>
    spawnSync(pinnedNode, ['-e', "console.log(require('playwright-core').chromium.executablePath())"], {
      cwd: root,
      encoding: 'utf8',
    }).stdout.trim();
  if (existsSync(ask())) return ask();
  console.log('Setting up: a Chromium for the browser tests …');
  spawnSync(pinnedNode, [join('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium'], {
    cwd: root,
    stdio: 'ignore',
    timeout: 300_000,
  });
  return existsSync(ask()) ? ask() : undefined;
}

function packaged() {
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', '-q', ...args];
    spawnSync(command, rest, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation');
  return installed();
}
