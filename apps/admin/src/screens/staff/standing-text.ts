// How is what somebody may do told in words: "Decides, pays up to €200"?
import type { Standing } from '@aftercare/core/staff/member.ts';
import type { Reader } from '../../messages/reader.ts';

/** One short sentence. */
export function sayStanding({ words, money }: Pick<Reader, 'words' | 'money'>, standing: Standing): string {
  const says = words.staff.standing;
  const { role, paysUpTo } = standing;
  if (role === 'owner') return says.owner;
  if (role === 'viewer') return says.viewer;
  const [any, upTo, nothing] =
    role === 'manager'
      ? [says.managerAny, says.managerUpTo, says.managerNothing]
      : [says.agentAny, says.agentUpTo, says.agentNothing];
  if (paysUpTo === null) return any;
  return paysUpTo.minor === 0 ? nothing : upTo({ amount: money(paysUpTo) });
}
