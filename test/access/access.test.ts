// Who may what, what bad input does, and what strangers learn: tried on one stage of two shops.
import { afterAll, beforeAll, describe } from 'vitest';
import { describeDoor } from './door.ts';
import { describeFuzz } from './fuzz.ts';
import { describeLimits } from './limits.ts';
import { describeMailLinks } from './mail-links.ts';
import { describeMatrix } from './matrix.ts';
import { describeRoles } from './roles.ts';
import { describeShopperRefusals } from './shopper-refusals.ts';
import { describeStaffRefusals } from './staff-refusals.ts';
import { openStage, type Stage } from './stage.ts';
import { describeSweep } from './sweep.ts';
import { describeTiming } from './timing.ts';
import { describeWalls } from './walls.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe('who may what', () => describeMatrix(() => stage));
describe('which role may what', () => describeRoles(() => stage));
describe('the door', () => describeDoor(() => stage));
describe('limits', () => describeLimits(() => stage));
describe('links by mail', () => describeMailLinks(() => stage));
describe('the walls', () => describeWalls(() => stage));
describe('refusals to a shopper', () => describeShopperRefusals(() => stage));
describe('refusals to staff', () => describeStaffRefusals(() => stage));
describe('number after number', () => describeSweep(() => stage));
describe('equal times', () => describeTiming(() => stage));
// Last, since it stops the worker.
describe('bad input', () => describeFuzz(() => stage));
