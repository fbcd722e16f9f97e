// What stands around every screen? Polaris' styles and words, our links, the navigation.
import '@shopify/polaris/build/esm/styles.css';
import './frame.css';
import { AppProvider } from '@shopify/polaris';
import polarisWords from '@shopify/polaris/locales/en.json';
import type { ReactNode } from 'react';
import { AppLink } from './links.tsx';

/** Draws its children in Polaris. */
export function UiProvider({ children }: { readonly children: ReactNode }) {
  return (
    <AppProvider i18n={polarisWords} linkComponent={AppLink}>
      {children}
    </AppProvider>
  );
}
