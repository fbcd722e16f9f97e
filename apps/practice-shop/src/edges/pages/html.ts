// How does a page leave the practice shop: escaped, with a policy that lets no foreign script run?
import type { Response } from 'express';
import { html } from 'hono/html';

export type Html = ReturnType<typeof html>;
export type PageInput = {
  title: string;
  styles: Html | string;
  body: Html;
  lang?: string;
  /** What else stands in the head. */
  head?: Html | string;
};

/**
 * Sends a whole page; `frameSrc` names the origins it may embed, `styleSrc` those whose style sheets it takes,
 * `scripts` whether our own scripts run.
 */
export async function sendPage(
  response: Response,
  page: PageInput,
  policy: { frameSrc?: string; styleSrc?: string; scripts?: boolean; status?: number } = {},
): Promise<void> {
  const scripts = policy.scripts ? `script-src 'self'; connect-src 'self'; ` : '';
  const frames = policy.frameSrc ? `frame-src ${policy.frameSrc}; ` : '';
  const sheets = policy.styleSrc ? ` ${policy.styleSrc}` : '';
  response.set(
    'content-security-policy',
    `default-src 'none'; ${scripts}${frames}style-src 'unsafe-inline'${sheets}; img-src 'self' data: http: https:; ` +
      `form-action 'self' http://localhost:* http://127.0.0.1:*; base-uri 'none'`,
  );
  response.set({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cache-control': 'no-store',
  });
  const text = await html`<!doctype html>
<html lang="${page.lang ?? 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<link rel="icon" href="data:,">
<style>${page.styles}</style>${page.head ?? ''}
</head>
${page.body}
</html>`;
  response
    .status(policy.status ?? 200)
    .type('html')
    .send(String(text));
}
