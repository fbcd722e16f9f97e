// What must stand before anything of ours runs? Packages, the pinned Node, the database client, the built admin.
// Plain JavaScript without dependencies: any Node from 18 on can run it in a bare clone.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const pinnedNode = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** Installs and builds whatever is missing or out of date; quick when nothing is. */
export function setup() {
  // By a test, which runs in what has been set up: what others plant and try meanwhile is not to be built.
  if (process.env.AFTERCARE_IS_SET_UP) return;
  step('packages', ['package-lock.json', 'package.json'], installPackages, existsSync(pinnedNode), true);
  step(
    'database client',
    ['packages/database/prisma/schema.prisma', 'package-lock.json'],
    generateClient,
    exists('packages/database/src/generated'),
  );
  step(
    'admin',
    ['apps/admin', 'packages/core/src', 'packages/words/src', 'package-lock.json'],
    buildAdmin,
    exists('apps/admin/dist/index.html'),
  );
}

/** Runs a command with the pinned Node in the project's folder; ends this process when it fails. */
export function runPinned(args, env = {}) {
  const done = spawnSync(pinnedNode, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  if (done.status !== 0) fail(`"${args.join(' ')}" ended with ${done.status ?? done.signal}.`);
}

function installPackages() {
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []];
  // Not `npm ci`: it refuses a lockfile made where a registry lacked the binaries of other platforms. With
  // `--no-save` the lockfile decides every version and is never written.
  run(command, [...args, 'install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
  // An npm that was told to ignore install scripts leaves these two packages empty; ask for them by name.
  if (!existsSync(pinnedNode))
    run(command, [...args, 'rebuild', 'node', '--ignore-scripts=false', '--loglevel=error']);
  if (!existsSync(pinnedNode))
    fail('The package "node" brought no runtime. Allow its install script and try again.');
}

function generateClient() {
  // Generating needs no engine, but Prisma looks for one to download unless it is named; any executable will do.
  runPinned(
    ['node_modules/prisma/build/index.js', 'generate', '--schema', 'packages/database/prisma/schema.prisma'],
    {
      PRISMA_SCHEMA_ENGINE_BINARY: pinnedNode,
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
    },
  );
}

function buildAdmin() {
  runPinned(['node_modules/vite/bin/vite.js', 'build', 'apps/admin', '--logLevel', 'warn']);
}

function step(name, inputs, work, stands, isLong = false) {
  const marks = join(root, 'node_modules', '.aftercare');
  const mark = join(marks, name.replaceAll(' ', '-'));
  const now = hashOf(inputs);
  if (stands && existsSync(mark) && readFileSync(mark, 'utf8') === now) return;
  console.log(`Setting up: ${name}${isLong ? ', which takes some minutes the first time' : ''} …`);
  work();
  mkdirSync(marks, { recursive: true });
  writeFileSync(mark, now);
}

function hashOf(inputs) {
  const hash = createHash('sha256').update(process.platform + process.arch);
  for (const file of inputs.flatMap((input) => filesOf(join(root, input))).sort()) {
    hash.update(relative(root, file)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesOf(path) {
  if (!existsSync(path)) return [];
  const entries = safeReaddir(path);
  if (entries === null) return [path];
  return entries.flatMap((entry) =>
    entry === 'node_modules' || entry === 'dist' ? [] : filesOf(join(path, entry)),
  );
}

function safeReaddir(path) {
  try {
    return readdirSync(path);
  } catch (error) {
    if (error.code === 'ENOTDIR') return null;
    throw error;
  }
}

function exists(path) {
  return existsSync(join(root, path));
}

function run(command, args) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: process.env,
  });
  if (done.status !== 0)
    fail(`"${command} ${args.join(' ')}" ended with ${done.status ?? done.signal ?? done.error?.message}.`);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
