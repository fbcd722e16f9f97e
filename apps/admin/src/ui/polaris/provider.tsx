// What do Polaris' parts need around them? Its styles and words, our links, and toasts by the frame.
import '@shopify/polaris/build/esm/styles.css';
import './frame.css';
import './settings.css';
import { AppProvider } from '@shopify/polaris';
import { type ComponentProps, type ReactNode, useEffect } from 'react';
import { hearToasts } from '../toast.ts';
import { showFrameToast } from './app-bridge.ts';
import { PolarisAppLink } from './links.tsx';

export type PolarisWords = ComponentProps<typeof AppProvider>['i18n'];

interface ProviderProps {
  readonly words: PolarisWords;
  readonly children: ReactNode;
}

/** Draws its children in Polaris, which itself speaks these words. */
function Provider({ words, children }: ProviderProps) {
  useEffect(() => hearToasts(showFrameToast), []);
  return (
    <AppProvider i18n={words} linkComponent={PolarisAppLink}>
      {children}
    </AppProvider>
  );
}

/** The same with its words in hand; made once, before anything is drawn. */
export const withWords =
  (words: PolarisWords) =>
  ({ children }: { readonly children: ReactNode }): ReactNode => (
    <Provider words={words}>{children}</Provider>
  );
