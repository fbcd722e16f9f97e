// In which cookie does a staff session lie, and who gets it back? Only this host, only by http, never another site's form.
import type { Request } from 'express';
import type { Services } from './services.ts';

const name = 'aftercare_staff';
// Longer than any session: whoever comes back after theirs has ended is told so, instead of being a stranger.
const days = 30;

/** What the browser brings along; null: nothing, or nothing of ours. */
export function readStaffCookie(request: Request): string | null {
  return new RegExp(`(?:^|; )${name}=([\\w.-]{1,120})(?:;|$)`).exec(request.get('cookie') ?? '')?.[1] ?? null;
}

/** The header that keeps a session in the browser. */
export function keepSession(services: Services, words: string): Record<string, string> {
  return { 'set-cookie': cookieOf(services, words, days * 24 * 3600) };
}

/** The header that takes it away. */
export function dropSession(services: Services): Record<string, string> {
  return { 'set-cookie': cookieOf(services, '', 0) };
}

function cookieOf({ settings }: Services, value: string, seconds: number): string {
  // By our own address: what a request says of its scheme may be anybody's word.
  const secure = settings.appUrl.startsWith('https:') ? '; Secure' : '';
  return `${name}=${value}; HttpOnly; SameSite=Lax; Path=/; Max-Age=${seconds}${secure}`;
}
