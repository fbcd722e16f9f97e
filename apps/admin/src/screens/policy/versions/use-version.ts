// How does the screen get a version, and the one before it?
import type { Policy, PolicyVersion } from '@aftercare/core/policy/policy.ts';
import type { PolicyPage } from '@aftercare/core/wire/admin.ts';
import { useCalls } from '../../../api/calls-context.ts';
import type { Answer } from '../../../api/client.ts';
import { useResource } from '../../../api/use-resource.ts';

export interface VersionRead {
  readonly policy: Policy;
  /** Null: it is the first. */
  readonly before: Pick<PolicyVersion, 'version' | 'policy'> | null;
}

/** Both, or why not. */
export function useVersion(page: PolicyPage, version: number) {
  const calls = useCalls();
  const earlier = page.versions.map((one) => one.version).filter((one) => one < version);
  const load = async (): Promise<Answer<VersionRead>> => {
    const [own, before] = await Promise.all([
      calls.policyVersion(version),
      earlier.length === 0 ? null : calls.policyVersion(Math.max(...earlier)),
    ]);
    if (!own.ok) return own;
    if (before !== null && !before.ok) return before;
    return { ok: true, value: { policy: own.value.policy, before: before?.value ?? null } };
  };
  return useResource(`policy version ${version}`, load);
}
