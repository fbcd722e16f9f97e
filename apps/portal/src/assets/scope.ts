// How does our style sheet stand inside a page of the shop's without touching anything of theirs?

/**
 * Every selector of this style sheet, below `scope`; at-rules keep their place around them. Headings stand one step lower,
 * and classes bear our name: a theme has a `.row` and a `.line` of its own.
 */
export function scopeStyles(css: string, scope: string): string {
  const bare = css.replaceAll(/\/\*[\s\S]*?\*\//g, '');
  return (
    bare
      .replaceAll(/([^{}]+)\{/g, (whole: string, head: string) => {
        const [, space = '', text = ''] = /^(\s*)([\s\S]*?)\s*$/.exec(head) ?? [];
        if (text.startsWith('@')) return whole;
        const scoped = splitSelectors(text).map((selector) => below(scope, lower(selector)));
        return `${space}${scoped.join(`,${space}`)} {`;
      })
      // A theme may make 1rem anything; the text around us is what ours is measured by.
      .replaceAll(/(?<=\d)rem\b/g, 'em')
  );
}

/** At the commas between selectors, not at those inside `:is(…)`. */
function splitSelectors(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const [at, sign] of [...text].entries()) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === ',' && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)].map((part) => part.trim());
}

/** The direction stands on the scope itself. */
function below(scope: string, selector: string): string {
  return selector.startsWith('[dir') ? `${scope}${selector}` : `${scope} ${selector}`;
}

function lower(selector: string): string {
  return selector
    .replaceAll(/\.(?=[a-z])/g, '.aftercare-')
    .replaceAll(/\bh([12])\b/g, (_, level: string) => `h${Number(level) + 1}`)
    .replaceAll(/(^|[\s>])main\b/g, '$1.aftercare-main');
}
