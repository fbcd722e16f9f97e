// What does the frame around us do for us? Shopify's App Bridge, where there is one.
import type {} from '@shopify/app-bridge-react';

const bridge = (): typeof globalThis.shopify | undefined =>
  (globalThis as { shopify?: typeof globalThis.shopify }).shopify;

/** A fresh session token: proves to the server which shop and member of staff is asking. */
export async function readSessionToken(): Promise<string> {
  const here = bridge();
  if (here === undefined) throw new Error('this page was opened outside the admin: no App Bridge');
  return here.idToken();
}

/** Has the frame say shortly that something worked. */
export function showFrameToast(message: string): void {
  bridge()?.toast?.show(message);
}

/** True when the frame draws our navigation itself. */
export function frameHasNavigation(): boolean {
  if (customElements.get('ui-nav-menu') !== undefined) return true;
  return window.top !== window.self && bridge() !== undefined;
}

/** True when the frame draws our save bar itself. */
export function frameHasSaveBar(): boolean {
  return customElements.get('ui-save-bar') !== undefined && bridge()?.saveBar !== undefined;
}

/** Shows or hides the frame's save bar. */
export function toggleSaveBar(id: string, open: boolean): void {
  if (!frameHasSaveBar()) return;
  if (open) void bridge()?.saveBar.show(id);
  else void bridge()?.saveBar.hide(id);
}

/** Asks whether to leave what is not saved; resolves when it may be left. */
export async function confirmLeaving(question: string): Promise<boolean> {
  if (!frameHasSaveBar()) return window.confirm(question);
  await bridge()?.saveBar.leaveConfirmation();
  return true;
}

interface Extension {
  readonly type?: string;
  readonly activations?: readonly { readonly status?: string }[];
}

/** Of the published theme; null where the frame is too old to say. https://shopify.dev/docs/api/app-home/apis/app */
export async function hasActiveBlock(): Promise<boolean | null> {
  const app = (bridge() as { app?: { extensions?(): Promise<readonly Extension[]> } } | undefined)?.app;
  if (app?.extensions === undefined) return null;
  const extensions = await app.extensions();
  return extensions
    .filter(({ type }) => type === 'theme_app_extension')
    .some(({ activations = [] }) => activations.some(({ status }) => status === 'active'));
}
