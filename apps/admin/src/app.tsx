// What do the screens need around them, and which address shows which?
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, Outlet, type RouteObject, RouterProvider } from 'react-router-dom';
import { type Calls, createCalls } from './api/calls.ts';
import { CallsProvider, useCalls } from './api/calls-context.ts';
import { createClient } from './api/client.ts';
import { createReader, ReaderProvider, useReader } from './messages/reader.ts';
import { BrokenScreen } from './screens/broken-screen.tsx';
import { NotFoundScreen } from './screens/not-found-screen.tsx';
import { readSessionToken } from './ui/app-bridge.ts';
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

function Shell() {
  const reader = useSessionReader();
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
          <Outlet />
        </main>
      </UiProvider>
    </ReaderProvider>
  );
}

/** Numbers and dates follow the member of staff's language once the server has told it. */
function useSessionReader() {
  const calls = useCalls();
  const [locale, setLocale] = useState(navigator.language);
  useEffect(() => {
    void calls.session().then((answer) => {
      if (answer.ok) setLocale(answer.value.locale);
    });
  }, [calls]);
  return createReader(locale);
}

function Waiting() {
  const { words } = useReader();
  return (
    <UiProvider>
      <SkeletonPage label={words.app.loading} />
    </UiProvider>
  );
}
