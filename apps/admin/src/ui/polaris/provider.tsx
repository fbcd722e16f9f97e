// What do Polaris' parts need around them? Its styles and words, our links, and toasts by the frame.
import '@shopify/polaris/build/esm/styles.css';
import './frame.css';
import { AppProvider } from '@shopify/polaris';
import polarisWords from '@shopify/polaris/locales/en.json';
import { type ReactNode, useEffect } from 'react';
import { hearToasts } from '../toast.ts';
import { showFrameToast } from './app-bridge.ts';
import { PolarisAppLink } from './links.tsx';

/** Draws its children in Polaris. */
export function Provider({ children }: { readonly children: ReactNode }) {
  useEffect(() => hearToasts(showFrameToast), []);
  return (
    <AppProvider i18n={polarisWords} linkComponent={PolarisAppLink}>
      {children}
    </AppProvider>
  );
}
