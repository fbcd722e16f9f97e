// Which version of the policy governs something that happened at an instant?
import type { PolicyVersion } from './policy.ts';

/** The newest version published at or before the instant; the first one governs all that is older. */
export function governingVersion(versions: readonly PolicyVersion[], instant: string): PolicyVersion {
  const at = Date.parse(instant);
  const sorted = [...versions].sort((a, b) => a.version - b.version);
  const [first] = sorted;
  if (first === undefined) throw new RangeError('a shop has at least one policy version');
  return sorted.findLast((version) => Date.parse(version.publishedAt) <= at) ?? first;
}
