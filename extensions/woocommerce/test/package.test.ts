// Is what a merchant uploads whole, the same every time, and written as WordPress asks?
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { folder, phpFiles, shippedFiles } from '../build/files.ts';
import { buildZip } from '../build/package.ts';

const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const own = shippedFiles();

test('the zip holds the plugin in one folder, and none of its tests', () => {
  const names = Object.keys(unzipSync(buildZip('')));
  expect(names).toEqual(own.map((path) => `aftercare/${path}`));
  for (const needed of [
    ...['aftercare.php', 'uninstall.php', 'readme.txt', 'changelog.txt', 'LICENSE'],
    'languages/aftercare.pot',
  ])
    expect(names).toContain(`aftercare/${needed}`);
  expect(names.filter((name) => /test|build|package\.json|node_modules/.test(name))).toEqual([]);
});

test('its bytes are the same in every time zone and at any time', () => {
  const script = `import { createHash } from 'node:crypto'; import { buildZip } from './build/package.ts';
    process.stdout.write(createHash('sha256').update(buildZip('')).digest('hex'))`;
  const prints = ['Asia/Tokyo', 'America/Lima'].map((TZ) => {
    const run = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', script], {
      cwd: folder,
      env: { TZ },
      encoding: 'utf8',
    });
    return run.stdout;
  });
  expect(prints[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(prints[1]).toBe(prints[0]);
});

test('a zip can be built for one Aftercare, and only for an https address', () => {
  const built = unzipSync(buildZip('https://app.example/'))['aftercare/includes/app-url.php'];
  expect(new TextDecoder().decode(built)).toContain("return 'https://app.example';");
  expect(() => buildZip('http://app.example')).toThrow();
  expect(() => buildZip("https://app.example/'.evil().'")).toThrow();
});

test('every file of PHP shuts the door on whoever calls it by itself, and is short', () => {
  for (const path of own.filter((name) => name.endsWith('.php'))) {
    const guard =
      path === 'uninstall.php'
        ? "defined( 'WP_UNINSTALL_PLUGIN' ) || exit;"
        : "defined( 'ABSPATH' ) || exit;";
    expect(read(path), path).toContain(guard);
  }
  for (const path of phpFiles().filter((name) => own.includes(name)))
    expect(read(path).split('\n').length, path).toBeLessThanOrEqual(301);
});

test('one version, everywhere it is written', () => {
  const version = JSON.parse(read('package.json')).version;
  expect(/\* Version: +(\S+)/.exec(read('aftercare.php'))?.[1]).toBe(version);
  expect(/'AFTERCARE_VERSION', '(\S+)'/.exec(read('aftercare.php'))?.[1]).toBe(version);
  expect(/Stable tag: (\S+)/.exec(read('readme.txt'))?.[1]).toBe(version);
  expect(/^\d{4}-\d\d-\d\d - version (\S+)$/m.exec(read('changelog.txt'))?.[1]).toBe(version);
  expect(read('readme.txt')).toContain(`= ${version} =`);
});

test('the readme is one that WordPress’ directory takes: name, few tags, a short line, and whom it talks to', () => {
  const readme = read('readme.txt');
  const [, name] = /\* Plugin Name: +(.+)/.exec(read('aftercare.php')) ?? [];
  expect(readme.startsWith(`=== ${name} ===\n`)).toBe(true);
  // Another's name may stand behind “for”, never in front.
  expect(name).not.toMatch(/^(WooCommerce|Woo|WordPress|WP)\b/i);
  expect(/^Tags: (.+)$/m.exec(readme)?.[1]?.split(', ').length).toBeLessThanOrEqual(5);
  const [, line = ''] = /^License URI: .+\n\n(.+)\n/m.exec(readme) ?? [];
  expect([line.length > 0, line.length <= 150]).toEqual([true, true]);
  for (const field of ['Requires at least', 'Requires PHP', 'License', 'License URI'])
    expect(new RegExp(`^${field}: (.+)$`, 'm').exec(readme)?.[1], field).toBe(
      new RegExp(`\\* ${field}: +(.+)`).exec(read('aftercare.php'))?.[1],
    );
  expect(readme).toMatch(/= External service: .+ =/);
});

test('nothing is loaded from a third party, run from elsewhere or hidden, and no update comes from us', () => {
  const code = own.filter((path) => /\.(php|js)$/.test(path)).map(read);
  const refused =
    /\beval\(|base64_decode|create_function|<iframe|pre_set_site_transient_update_plugins|Update URI|Automattic\\WooCommerce\\Internal|add_menu_page|ALLOW_UNFILTERED_UPLOADS|https?:\/\/(?!www\.gnu\.org)[\w.-]+\.\w+\//;
  expect(code.flatMap((text) => refused.exec(text)?.[0] ?? [])).toEqual([]);
  // The one style sheet is that of the portal, from the Aftercare that is connected.
  expect(code.join('\n').match(/wp_enqueue_(?:style|script)\( [^,]+, [^,]+/g)).toEqual([
    "wp_enqueue_style( 'aftercare-portal', $fragment->stylesheet",
  ]);
});

test('every word names its domain', () => {
  for (const path of own.filter((name) => /\.(php|js)$/.test(name))) {
    const calls = read(path).match(/\b(?:esc_html_|esc_attr_|_)_\(|\b_n\(/g)?.length ?? 0;
    expect(read(path).match(/'aftercare' ?\)/g)?.length ?? 0, path).toBeGreaterThanOrEqual(calls);
  }
});

test('everything the portal is made of may stand on a page of the shop', () => {
  const clean = /function clean\([\s\S]+?\n\t}/.exec(read('includes/class-fragment.php'))?.[0] ?? '';
  const allowed = new Set(clean.match(/[a-z][a-z0-9-]*/g));
  const frameOnly = new Set([
    'html',
    'head',
    'body',
    'meta',
    'link',
    'title',
    'content',
    'charset',
    'initial-scale',
  ]);
  const made = portalSources().flatMap((source) =>
    [...source.matchAll(/<([a-z][a-z0-9]*)(?=[ >$])((?: [a-z-]+="[^"]*")*)/g)].flatMap(
      ([, tag = '', attributes = '']) => [
        tag,
        ...[...attributes.matchAll(/ ([a-z-]+)=/g)].map(([, name = '']) => name),
      ],
    ),
  );
  expect(made.length).toBeGreaterThan(100);
  expect([...new Set(made)].filter((name) => !allowed.has(name) && !frameOnly.has(name))).toEqual([]);
});

function portalSources(): string[] {
  const portal = join(folder, '../../apps/portal/src');
  return ['pages', 'frame'].flatMap((room) =>
    readdirSync(join(portal, room))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map(
        (name) =>
          readFileSync(join(portal, room, name), 'utf8')
            .match(/html`[\s\S]*?`/g)
            ?.join('\n') ?? '',
      ),
  );
}
