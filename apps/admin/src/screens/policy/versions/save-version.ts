// How does a version become a file of the merchant's?
import type { Policy } from '@aftercare/core/policy/policy.ts';
import { policyFileName, writePolicyFile } from '@aftercare/core/policy/policy-file.ts';
import { useSession } from '../../../api/session.ts';
import { saveFile } from '../../../ui/save-file.ts';

/** Has the browser save it, under the version's name. */
export function useSaveVersion(): (version: number, policy: Policy) => void {
  const { shop } = useSession();
  return (version, policy) =>
    saveFile(policyFileName(version), 'application/json', writePolicyFile({ shop, version, policy }));
}
