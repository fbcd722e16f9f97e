// Which of the two looks does this page load? The server says so on the page; the other one never comes over the wire.
import type { Look } from './look.ts';

/** The look for `frame`, as the server wrote it on the page: `own` stands alone, all else stands in an admin. */
export async function loadLook(frame: string | undefined, locale: string): Promise<Look> {
  if (frame === 'own') return (await import('./own/own-look.ts')).ownLook;
  return (await import('./polaris/polaris-look.ts')).loadPolarisLook(locale);
}
