// What do the screens need around them, and which address shows which?
import { useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, Outlet, type RouteObject, RouterProvider } from 'react-router-dom';
import { type Calls, createCalls } from './api/calls.ts';
import { CallsProvider, useCalls } from './api/calls-context.ts';
import { createClient } from './api/client.ts';
import { useResource } from './api/use-resource.ts';
import { createReader, ReaderProvider, useReader } from './messages/reader.ts';
import { BrokenScreen } from './screens/broken-screen.tsx';
import { NotFoundScreen } from './screens/not-found-screen.tsx';
import { ResourceView } from './screens/resource-view.tsx';
import { readSessionToken } from './ui/app-bridge.ts';
import { withoutProof } from './ui/frame-query.ts';
import { NavMenu } from './ui/nav-menu.tsx';
import { UiProvider } from './ui/provider.tsx';
import { SkeletonPage } from './ui/waiting.tsx';

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
  { path: '*', Component: NotFoundScreen },
];

/** Draws the app into `root`. */
export function showApp(root: HTMLElement): void {
  // App Bridge has read the address by now; a token must not stay in it, nor in the browser's history.
  window.history.replaceState(null, '', window.location.pathname + withoutProof(window.location.search));
  const { unreachable, broken, unreadable } = createReader('en').words.app;
  const client = createClient({
    fetch: (path, init) => fetch(path, init),
    token: readSessionToken,
    words: { unreachable, broken, unreadable },
  });
  const shell = {
    Component: Shell,
    HydrateFallback: Waiting,
    children: [{ ErrorBoundary: BrokenScreen, children: screens }],
  };
  const router = createBrowserRouter([shell]);
  createRoot(root).render(<App calls={createCalls(client)} router={router} />);
}

interface AppProps {
  readonly calls: Calls;
  readonly router: ReturnType<typeof createBrowserRouter>;
}

function App({ calls, router }: AppProps) {
  return (
    <CallsProvider value={calls}>
      <RouterProvider router={router} />
    </CallsProvider>
  );
}

/** Nothing is asked before the session is open: opening it is what connects a shop that has just installed us. */
function Shell() {
  const calls = useCalls();
  const { resource, reload } = useResource('session', calls.session);
  const locale = resource.state === 'ready' ? resource.value.locale : navigator.language;
  const reader = useMemo(() => createReader(locale), [locale]);
  const { app } = reader.words;
  const items = [
    { path: '/', label: app.home },
    { path: '/returns', label: app.returns },
    { path: '/orders', label: app.orders },
    { path: '/policy', label: app.policy },
  ];
  return (
    <ReaderProvider value={reader}>
      <UiProvider>
        <NavMenu label={app.menu} items={items} />
        <main>
          <ResourceView title={app.menu} resource={resource} reload={reload}>
            {() => <Outlet />}
          </ResourceView>
        </main>
      </UiProvider>
    </ReaderProvider>
  );
}

function Waiting() {
  const { words } = useReader();
  return (
    <UiProvider>
      <SkeletonPage label={words.app.loading} />
    </UiProvider>
  );
}
