// What has a practice shop written about refunds, for its shoppers to read?
import type { World } from './world.ts';

type PolicyText = { id: string; text: string };

const policiesOf = (world: World) => world.table<PolicyText>('policyTexts');

/** HTML, as an editor leaves it; empty: the shop has written none. */
export function policyTextOf(world: World, domain: string): string {
  return policiesOf(world).get(domain)?.text ?? FIRST;
}

/** Writes it anew. */
export function writePolicyText(world: World, domain: string, text: string): void {
  policiesOf(world).put({ id: domain, text });
}

// Two terms contradict each other, as they do in many a shop.
const FIRST = `<p>We have a 30-day return policy, which means you have 30 days after receiving your item to request a return.</p>
<p>To be eligible for a return, your item must be unworn or unused, with tags, and in its original packaging.</p>
<p>You will be responsible for paying for your own shipping costs for returning your item. Free returns on orders over €150.</p>
<h3>Return address</h3>
<p>Fjord &amp; Loom<br>Kaiserkai 12<br>20457 Hamburg<br>Germany</p>
<h3>Damages and issues</h3>
<p>Please inspect your order upon reception and contact us within 7 days if the item is defective or damaged.</p>
<h3>Exceptions</h3>
<p>Earrings and sale items cannot be returned.</p>
<h3>Refunds</h3>
<p>If approved, you will be refunded on your original payment method within 10 business days.</p>`;
