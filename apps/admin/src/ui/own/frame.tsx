// What stands around every screen in our own look?
import { NavLink, ScrollRestoration, useLocation } from 'react-router-dom';
import type { FrameProps } from '../frame.tsx';
import { withFrameQuery } from '../frame-query.ts';
import { Toasts } from './toasts.tsx';

const content = 'content';

/** Head with whose screens these are, menu, screen, and what was just done. */
export function Frame({ label, skipLabel, items, place, signOut, children }: FrameProps) {
  const { search } = useLocation();
  return (
    <>
      <a className="ac-skip" href={`#${content}`}>
        {skipLabel}
      </a>
      <header className="ac-head">
        <div className="ac-head-row">
          <p className="ac-brand">{label}</p>
          {place === null ? null : (
            <p className="ac-place">
              <bdi>{place.shop}</bdi>
              <bdi className="ac-staff">{place.staffName}</bdi>
            </p>
          )}
          <a className="ac-out" href={signOut.url}>
            {signOut.label}
          </a>
        </div>
        <nav className="ac-nav" aria-label={label}>
          {items.map((item) => (
            <NavLink key={item.path} to={withFrameQuery(item.path, search)} end={item.path === '/'}>
              {item.label}
            </NavLink>
          ))}
        </nav>
      </header>
      <main id={content} className="ac-main" tabIndex={-1}>
        {children}
      </main>
      <Toasts />
      <ScrollRestoration />
    </>
  );
}
