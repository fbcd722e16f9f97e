// What does the shopper read of a walk's return?
import { showReturn } from '../../web/src/http/portal/return-page.ts';
import { sampleFrame } from '../support/portal-samples.ts';
import type { FaultHouse } from './house.ts';
import type { Walk } from './line.ts';

type Asked = Parameters<typeof showReturn>;

/** The page as the portal answers it, of a shopper who is in. */
export async function shopperPage(house: FaultHouse, { orderId, returnId }: Walk): Promise<string> {
  const frame = sampleFrame((text) => text, '/portal-assets/portal.css');
  const visit = { shop: house.shop, frame, session: 'session', orderId } as Asked[1];
  const services = { deps: house.deps } as Asked[0];
  const request = { params: { id: returnId } } as unknown as Asked[2];
  return JSON.stringify(await showReturn(services, visit, request));
}
