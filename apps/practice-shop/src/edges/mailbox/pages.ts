// How does a person read the mails the app sent?
import { html } from 'hono/html';
import type { Mail } from '../../world/types.ts';
import { writeMoment } from '../money-text.ts';
import type { Html } from '../pages/html.ts';

export function renderTop(): Html {
  return html`<header class="top"><div><b>Practice shop</b><a href="/">Guide</a><a href="/shop">Shopify shop</a><a href="/admin">Shopify admin</a><a href="/site">WooCommerce shop</a><a href="/site/practice-woo.example/wp-admin/">WooCommerce admin</a><a href="/mailbox">Mailbox</a><a href="/ledger">Ledger</a></div></header>`;
}

/** As a mailbox lists it: the sender's name, or the address where there is none. */
const nameOf = (from: string): string => /^"?([^"<]+?)"?\s*</.exec(from)?.[1] ?? from;

/** All mails, newest first. */
export function renderMailbox(mails: Mail[]): Html {
  const rows = mails.map(
    (mail) =>
      html`<tr><td><a href="/mailbox/${mail.id}">${mail.subject || '(no subject)'}</a></td><td><bdi>${mail.to.join(', ')}</bdi></td><td><bdi>${nameOf(mail.from)}</bdi></td><td class="small muted when">${writeMoment(mail.at)}</td></tr>`,
  );
  const list =
    mails.length === 0
      ? html`<p>No mail yet. What the app sends to shoppers and staff arrives here.</p>`
      : html`<div class="scroll" tabindex="0" role="region" aria-label="Table"><table class="mails"><thead><tr><th>Subject</th><th>To</th><th>From</th><th>When</th></tr></thead><tbody>${rows}</tbody></table></div>
<form method="post" action="/mailbox/emptied"><p><button class="plain">Empty the mailbox</button></p></form>`;
  return html`<body>${renderTop()}<main><h1>Mailbox</h1>${list}</main></body>`;
}

/** Whether the app hears of mails that come back, and this one has just been sent back. */
export type Returning = { comesBack: boolean; wasReturned: boolean };

/** One mail; its HTML stands in a frame without scripts, same origin or forms. */
export function renderMail(mail: Mail, returning: Returning): Html {
  const framed = `<base target="_top">${leadHome(mail.html)}`;
  const shown = mail.html
    ? html`<h2>As it looks</h2><iframe class="mail" title="The mail as it looks" sandbox="allow-top-navigation-by-user-activation" srcdoc="${framed}"></iframe>`
    : '';
  return html`<body>${renderTop()}<main>
<p class="small"><a href="/mailbox">Back to the mailbox</a></p>
<h1>${mail.subject || '(no subject)'}</h1>
<p>From <bdi>${mail.from}</bdi><br>To <bdi>${mail.to.join(', ')}</bdi><br><span class="muted">${writeMoment(mail.at)}</span></p>
${renderReturn(mail, returning)}
${shown}
<h2>As text</h2><pre>${linkify(leadHome(mail.text))}</pre>
<details><summary>Headers</summary><pre>${Object.entries(mail.headers).map(([name, value]) => `${name}: ${value}\n`)}</pre></details>
</main></body>`;
}

/** As if its reader's mail server had found, a while later, that there is no such mailbox. */
function renderReturn({ id }: Mail, { comesBack, wasReturned }: Returning): Html {
  if (wasReturned)
    return html`<p role="status">It has come back: the app was told that there is no such mailbox.</p>`;
  if (!comesBack) return html``;
  return html`<form class="row" method="post" action="/mailbox/${id}/returned"><button class="plain">Send it back: no such mailbox</button></form>`;
}

/** A link into a shop's admin leads to the admin that stands here; nobody's browser knows the shop's domain. */
function leadHome(text: string): string {
  return text
    .replace(/https:\/\/([a-z0-9-]+)\.myshopify\.com\/admin(?=\/)/g, '/admin/store/$1')
    .replace(/https:\/\/([a-z]+-woo\.example)(?=\/)/g, '/site/$1');
}

function linkify(text: string): (Html | string)[] {
  const parts = text.split(/((?:https?:\/\/|\/admin\/store\/|\/site\/)[^\s<>"]+)/);
  return parts.map((part, index) => (index % 2 === 1 ? html`<a href="${part}">${part}</a>` : part));
}
