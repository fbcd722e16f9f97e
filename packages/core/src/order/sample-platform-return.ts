// What does a return on the platform look like to a test? An open one of which nothing has arrived and nothing was paid.
import type { PlatformReturn } from './order.ts';

type PlatformLine = PlatformReturn['lines'][number];

/** A return of one unit of a sample order's line A, with what is given in place of its own. */
export function samplePlatformReturn(more: Partial<PlatformReturn> = {}): PlatformReturn {
  return {
    id: 'P1',
    name: '#1001-R1',
    status: 'OPEN',
    createdAt: '2026-05-10T10:00:00Z',
    decline: null,
    lines: [samplePlatformLine()],
    returnShippingFees: [],
    ...more,
  };
}

/** A line of it. */
export function samplePlatformLine(more: Partial<PlatformLine> = {}): PlatformLine {
  return {
    id: 'P1-A',
    fulfillmentLineId: 'F1-A',
    lineId: 'A',
    quantity: 1,
    processedQuantity: 0,
    refundedQuantity: 0,
    reason: 'UNWANTED',
    note: null,
    restockingFee: null,
    ...more,
  };
}
