// Which version is looked at? The address says so, and a link that is sent on leads to it.
import { useCallback } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router-dom';
import { withFrameQuery } from '../../../ui/frame-query.ts';

/** Where a version is looked at: over the form, which stays as it is. */
export function addressOf(version: number): string {
  return `/policy?version=${version}`;
}

/** The version as the address has it, null without one; and the way back to the form alone. */
export function useShownVersion(): { readonly asked: string | null; close(): void } {
  const [query] = useSearchParams();
  const navigate = useNavigate();
  const { search } = useLocation();
  const close = useCallback(
    () => void navigate(withFrameQuery('/policy', search), { replace: true }),
    [navigate, search],
  );
  return { asked: query.get('version'), close };
}
