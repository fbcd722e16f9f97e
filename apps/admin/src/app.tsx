// What do the screens need around them, and which address shows which?
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, type RouteObject, RouterProvider } from 'react-router-dom';
import { createCalls, testReturnsAt } from './api/calls.ts';
import { CallsProvider, TestCallsProvider } from './api/calls-context.ts';
import { createClient } from './api/client.ts';
import { proveByCookie, proveByToken } from './api/proof.ts';
import { createStanding, StandingProvider } from './api/standing.ts';
import { createTyped, TypedProvider } from './api/typed.ts';
import { type Reader, ReaderProvider } from './messages/reader.ts';
import { BrokenScreen } from './screens/broken-screen.tsx';
import { NotFoundScreen } from './screens/not-found-screen.tsx';
import { Shell, Waiting } from './shell.tsx';
import { withoutProof } from './ui/frame-query.ts';
import { type Look, LookProvider } from './ui/look.ts';

const screens: RouteObject[] = [
  {
    path: '/',
    lazy: async () => ({ Component: (await import('./screens/home/home-screen.tsx')).HomeScreen }),
  },
  {
    path: '/returns',
    lazy: async () => ({ Component: (await import('./screens/returns/returns-screen.tsx')).ReturnsScreen }),
  },
  {
    path: '/returns/:id',
    lazy: async () => ({ Component: (await import('./screens/return/return-screen.tsx')).ReturnScreen }),
  },
  {
    path: '/policy',
    lazy: async () => ({ Component: (await import('./screens/policy/policy-screen.tsx')).PolicyScreen }),
  },
  {
    path: '/orders',
    lazy: async () => ({ Component: (await import('./screens/orders/orders-screen.tsx')).OrdersScreen }),
  },
  {
    path: '/orders/open-return',
    lazy: async () => ({ Component: (await import('./screens/opening/opening-screen.tsx')).OpeningScreen }),
  },
  {
    path: '/settings',
    lazy: async () => ({
      Component: (await import('./screens/settings/settings-screen.tsx')).SettingsScreen,
    }),
  },
  {
    path: '/held-up',
    lazy: async () => ({
      Component: (await import('./screens/standstills/standstills-screen.tsx')).StandstillsScreen,
    }),
  },
  {
    path: '/settings/staff',
    lazy: async () => ({ Component: (await import('./screens/staff/staff-screen.tsx')).StaffScreen }),
  },
  {
    path: '/test',
    lazy: async () => ({ Component: (await import('./screens/test/test-screen.tsx')).TestScreen }),
  },
  {
    path: '/test/returns/:id',
    lazy: async () => ({ Component: (await import('./screens/test/test-return.tsx')).TestReturnScreen }),
  },
  { path: '*', Component: NotFoundScreen },
];

/** Draws the app into `root`, in this look, for this reader. */
export function showApp(root: HTMLElement, look: Look, reader: Reader): void {
  // App Bridge has read the address by now; a token must not stay in it, nor in the browser's history.
  window.history.replaceState(null, '', window.location.pathname + withoutProof(window.location.search));
  const { unreachable, broken, unreadable } = reader.words.app;
  const standing = createStanding();
  const typed = createTyped(look.readSessionToken === null ? window.localStorage : null);
  const endSession = () => {
    if (!standing.isSignedOut()) typed.keep(window.location.pathname + window.location.search);
    standing.end();
  };
  const client = createClient({
    fetch: (path, init) => fetch(path, init),
    words: { unreachable, broken, unreadable },
    locale: reader.locale,
    // Within a frame a lost session is the frame's to open again; standing alone it is the reader's.
    ...(look.readSessionToken === null
      ? { prove: proveByCookie, onSignedOut: endSession }
      : { prove: proveByToken(look.readSessionToken) }),
  });
  const shell = {
    Component: Shell,
    HydrateFallback: Waiting,
    children: [{ ErrorBoundary: BrokenScreen, children: screens }],
  };
  const router = createBrowserRouter([shell]);
  createRoot(root).render(
    <LookProvider value={look}>
      <look.Provider>
        <ReaderProvider value={reader}>
          <CallsProvider value={createCalls(client)}>
            <TestCallsProvider value={createCalls(client, testReturnsAt)}>
              <StandingProvider value={standing}>
                <TypedProvider value={typed}>
                  <RouterProvider router={router} />
                </TypedProvider>
              </StandingProvider>
            </TestCallsProvider>
          </CallsProvider>
        </ReaderProvider>
      </look.Provider>
    </LookProvider>,
  );
}
