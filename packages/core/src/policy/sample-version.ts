// What does a published policy look like to a test? The first draft, with the few terms the test is about.
import { draftPolicy } from './draft.ts';
import type { Policy, PolicyVersion } from './policy.ts';

/** The first version, in force since before every sample. */
export function sampleVersion(more: Partial<Policy> = {}): PolicyVersion {
  const policy = { ...draftPolicy({ name: 'Hill', currency: 'EUR' }), ...more };
  return { version: 1, publishedAt: '2026-01-01T00:00:00Z', publishedBy: 'Mia', policy };
}
