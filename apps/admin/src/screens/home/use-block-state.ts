// Is our block on the shop's pages, as far as anybody can tell?
import type { Home } from '@aftercare/core/wire/admin.ts';
import { useEffect, useRef, useState } from 'react';
import { useCalls } from '../../api/calls-context.ts';
import { useRights } from '../../api/rights.ts';
import { useLook } from '../../ui/look.ts';

/**
 * What the shop's own books say, else what the admin around us says of its theme. Asked again whenever the merchant
 * comes back to this page: what they have switched on is done elsewhere.
 */
export function useBlockState({ setup }: Home, reload: () => Promise<void>): boolean | null {
  const calls = useCalls();
  const rights = useRights();
  const { hasActiveBlock } = useLook();
  const [told, tell] = useState<boolean | null>(null);
  const isKnown = setup.block.isOn;
  const look = useRef(async () => {});
  look.current = async () => {
    if (isKnown === null) tell(hasActiveBlock === null ? null : await hasActiveBlock().catch(() => null));
    else if (!isKnown && rights.may('importOrders') && (await calls.readShop()).ok) await reload();
  };
  useEffect(() => {
    const again = () => {
      if (document.visibilityState === 'visible') void look.current();
    };
    if (isKnown === null) void look.current();
    document.addEventListener('visibilitychange', again);
    return () => document.removeEventListener('visibilitychange', again);
  }, [isKnown]);
  return isKnown ?? told;
}
