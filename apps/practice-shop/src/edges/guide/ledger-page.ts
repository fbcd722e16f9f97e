// How does a person read what money moved?
import { html } from 'hono/html';
import type { Movement } from '../../world/types.ts';
import { renderTop } from '../mailbox/pages.ts';
import { writeMoment, writePrice } from '../money-text.ts';
import type { Html } from '../pages/html.ts';

const SHOWN = 100;

/** Newest first; every attempt, done or not. */
export function renderLedger(movements: Movement[]): Html {
  const rows = movements
    .slice(-SHOWN)
    .reverse()
    .map(
      (
        each,
      ) => html`<tr><td>${each.shop}</td><td>${each.order ?? ''}</td><td>${each.kind.replace('_', ' ')}</td><td class="num">${writePrice({ amount: each.amount, currencyCode: each.currency })}</td>
<td class="${each.outcome === 'done' ? 'good' : 'bad'}">${each.outcome}${each.reason ? html`<br><span class="small muted">${each.reason}</span>` : ''}</td><td class="small muted">${writeMoment(each.at)}</td></tr>`,
    );
  return html`<body>${renderTop()}<main><h1>Ledger</h1>
<p>Every attempt to move money at the shops' payment providers, refused and repeated ones too. The latest ${SHOWN} are shown; <code>GET /ledger</code> answers all of them as JSON.</p>
<div class="scroll" tabindex="0" role="region" aria-label="Table"><table><thead><tr><th>Shop</th><th>Order</th><th>Kind</th><th class="num">Amount</th><th>Outcome</th><th>When</th></tr></thead><tbody>${rows}</tbody></table></div></main></body>`;
}
