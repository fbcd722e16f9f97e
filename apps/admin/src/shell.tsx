// What stands around every screen, and from when on may screens ask anything?
import type { Session } from '@aftercare/core/wire/admin.ts';
import { useEffect, useMemo, useState } from 'react';
import { Outlet, useLocation, useNavigate } from 'react-router-dom';
import { useCalls } from './api/calls-context.ts';
import { RightsProvider } from './api/rights.ts';
import { useIsSignedOut } from './api/standing.ts';
import { useTyped } from './api/typed.ts';
import { type Resource, useResource } from './api/use-resource.ts';
import { ReaderProvider, useReader } from './messages/reader.ts';
import { ResourceView } from './screens/resource-view.tsx';
import { SignedOutScreen } from './screens/signed-out-screen.tsx';
import { Frame } from './ui/frame.tsx';
import { SkeletonPage } from './ui/waiting.tsx';

/** Nothing is asked before the session is open: opening it is what connects a shop that has just installed us. */
export function Shell() {
  const calls = useCalls();
  const isSignedOut = useIsSignedOut();
  const { resource, reload } = useResource('session', calls.session);
  const session = resource.state === 'ready' ? resource.value : null;
  const reader = useReaderOf(session);
  const { app } = reader.words;
  const items = [
    { path: '/', label: app.home },
    { path: '/returns', label: app.returns },
    { path: '/orders', label: app.orders },
    { path: '/policy', label: app.policy },
    { path: '/settings', label: reader.words.settings.title },
  ];
  if (isSignedOut) return <SignedOutScreen shop={session?.shop ?? null} />;
  return (
    <ReaderProvider value={reader}>
      <Frame
        label={app.menu}
        skipLabel={app.skip}
        items={items}
        place={session}
        signOut={{ label: app.signOut, url: '/staff/out' }}
      >
        <Screen resource={resource} reload={reload} />
      </Frame>
    </ReaderProvider>
  );
}

interface ScreenProps {
  readonly resource: Resource<Session>;
  reload(): Promise<void>;
}

function Screen({ resource, reload }: ScreenProps) {
  const { app } = useReader().words;
  return (
    <ResourceView title={app.menu} resource={resource} reload={reload}>
      {(session) => (
        <RightsProvider value={session.rights}>
          <Inside session={session} />
        </RightsProvider>
      )}
    </ResourceView>
  );
}

/** Signing in ends at Home: who had to do it anew goes back to where they were. */
function Inside({ session }: { readonly session: Session }) {
  const typed = useTyped();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [left] = useState(() => typed.open(session.shop));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as they come in.
  useEffect(() => {
    if (left !== null && pathname === '/') void navigate(left, { replace: true });
  }, []);
  return <Outlet context={session} />;
}

/** Days by the shop's clock, sentences with the name of its platform. */
function useReaderOf(session: Session | null) {
  const first = useReader();
  return useMemo(() => {
    if (session === null) return first;
    const { platform, timeZone, country } = session;
    return first.at({ platform: platform.name, timeZone, country });
  }, [first, session]);
}

/** Before the first screen's own code is here. */
export function Waiting() {
  const { words } = useReader();
  return <SkeletonPage label={words.app.loading} />;
}
