// What of a page can be read without understanding it: its language, its texts, where it leads, what it is made of?
import type { Frame } from 'playwright-core';

export interface Said {
  readonly text: string;
  /** As the element around it declares. */
  readonly language: string;
}

export interface PageFacts {
  readonly language: string;
  readonly dir: string;
  readonly title: string;
  readonly texts: readonly Said[];
  /** Absolute, with what follows a "#". */
  readonly links: readonly string[];
  /** Links within the page to places it has not. */
  readonly lostPlaces: readonly string[];
  readonly hasScript: boolean;
}

/** Of this document; where ours stands inside a page of a shop's site, of our part of it. */
export function readFacts(frame: Frame): Promise<PageFacts> {
  return frame.evaluate(script) as Promise<PageFacts>;
}

// A text for the browser: these tests are compiled without the types of a page.
const script = `(() => {
  const root = document.querySelector('.aftercare[lang]') ?? document.documentElement;
  const isWhole = root === document.documentElement;
  const texts = [];
  const say = (text, element) => {
    if (text && text.trim()) texts.push({ text, language: element.closest('[lang]')?.lang ?? '' });
  };
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walk.currentNode; node; node = walk.nextNode()) {
    if (node.nodeType === 3) {
      if (!node.parentElement.closest('script, style, noscript, template, textarea, pre, code')) say(node.data, node.parentElement);
      continue;
    }
    for (const name of ['aria-label', 'title', 'alt', 'placeholder']) say(node.getAttribute(name), node);
  }
  const named = [...document.querySelectorAll('a[href]')].filter((one) => !one.closest('[inert]'));
  const here = location.href.split('#')[0];
  const lost = named
    .filter((one) => one.hash.length > 1 && one.href.split('#')[0] === here)
    .filter((one) => !document.getElementById(decodeURIComponent(one.hash.slice(1))));
  if (isWhole) say(document.title, root);
  return {
    language: root.lang,
    dir: isWhole ? getComputedStyle(document.body).direction : root.dir,
    title: document.title,
    texts,
    links: [...new Set(named.map((one) => one.href))],
    lostPlaces: lost.map((one) => one.hash),
    hasScript: root.querySelector('script') !== null || [...root.querySelectorAll('*')].some((one) => one.getAttributeNames().some((name) => name.startsWith('on'))),
  };
})()`;
