// Is every command that a paper names there, and does every link lead somewhere?
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './rooms.ts';

const rooms = ['apps', 'bin', 'docs', 'extensions', 'packages', 'test', 'web'];
const papers = [
  ...readdirSync(root),
  ...rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((name) => join(room, name)),
  ),
].filter((path) => path.endsWith('.md') && !/(^|\/)(node_modules|dist|generated)\//.test(path));
const textOf = (path: string) => readFileSync(join(root, path), 'utf8');
const scripts = Object.keys((JSON.parse(textOf('package.json')) as { scripts: object }).scripts);

/** Every hit of a pattern in every paper, as "paper: what". */
function wrongIn(pattern: RegExp, isRight: (found: string, paper: string) => boolean): string[] {
  return papers.flatMap((paper) =>
    [...textOf(paper).matchAll(pattern)]
      .map(([, found = '']) => found)
      .filter((found) => !isRight(found, paper))
      .map((found) => `${paper}: ${found}`),
  );
}

/** A heading as the place a link names. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

const anchorsOf = (path: string) =>
  [...textOf(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

test('there are papers', () => {
  expect(papers).toEqual(expect.arrayContaining(['README.md', 'SECURITY.md', 'docs/capacity.md']));
});

test('every npm command that a paper names is there', () => {
  expect(wrongIn(/\bnpm run ([\w:]+)/g, (name) => scripts.includes(name))).toEqual([]);
  expect(wrongIn(/\bnpm (start|test)\b/g, (name) => scripts.includes(name))).toEqual([]);
});

test('every npm command there is stands in a paper', () => {
  const all = papers.map(textOf).join('\n');
  const named = (name: string) => new RegExp(`npm (run )?${name}(?![\\w:])`).test(all);
  expect(scripts.filter((name) => !named(name))).toEqual([]);
});

test('every program of ours that a paper runs is there', () => {
  const places = (file: string, paper: string) => [file, join(dirname(paper), file)];
  const isThere = (file: string, paper: string) =>
    places(file, paper).some((one) => existsSync(join(root, one)));
  expect(wrongIn(/\b(?:node|php) ([\w./-]+\.(?:mjs|ts|php))/g, isThere)).toEqual([]);
  expect(wrongIn(/\bvitest run ([\w./-]+)/g, isThere)).toEqual([]);
});

test('every file and folder of the house that a paper names is there', () => {
  const made = /\/(dist|generated)\//;
  const named = /`((?:apps|bin|docs|extensions|packages|test|web)\/[\w./-]+)`/g;
  expect(wrongIn(named, (path) => made.test(path) || existsSync(join(root, path)))).toEqual([]);
});

test('every link to a place of ours leads there, to its very heading', () => {
  const isThere = (target: string, paper: string) => {
    if (/^(https?|mailto):/.test(target)) return true;
    const [file = '', anchor] = target.split('#');
    const path = file === '' ? paper : normalize(join(dirname(paper), file));
    return existsSync(join(root, path)) && (anchor === undefined || anchorsOf(path).includes(anchor));
  };
  expect(wrongIn(/\]\(([^)\s]+)\)/g, isThere)).toEqual([]);
  expect(wrongIn(/<img [^>]*src="([^"]+)"/g, isThere)).toEqual([]);
});
