// How does one get from screen to screen? By the frame's menu; where there is none, by ours.
import { NavMenu as FrameMenu } from '@shopify/app-bridge-react';
import { useEffect } from 'react';
import { Link, NavLink, useLocation, useNavigate } from 'react-router-dom';
import type { FrameProps } from '../frame.tsx';
import { withFrameQuery } from '../frame-query.ts';
import { frameHasNavigation } from './app-bridge.ts';

/** The app's menu and its screen. */
export function Frame({ children, ...menu }: FrameProps) {
  return (
    <>
      <NavMenu {...menu} />
      <main>{children}</main>
    </>
  );
}

function NavMenu({ label, items }: Pick<FrameProps, 'label' | 'items'>) {
  const { search } = useLocation();
  useFrameNavigation();
  return (
    <>
      <FrameMenu>
        {items.map((item, index) => (
          <Link key={item.path} to={item.path} rel={index === 0 ? 'home' : undefined}>
            {item.label}
          </Link>
        ))}
      </FrameMenu>
      {frameHasNavigation() ? null : (
        <nav className="ac-nav" aria-label={label}>
          {items.map((item) => (
            <NavLink key={item.path} to={withFrameQuery(item.path, search)} end={item.path === '/'}>
              {item.label}
            </NavLink>
          ))}
        </nav>
      )}
    </>
  );
}

/** The frame announces a click in its menu by this event; without an answer it would load the page anew. */
function useFrameNavigation(): void {
  const navigate = useNavigate();
  const { search } = useLocation();
  useEffect(() => {
    const follow = (event: Event) => {
      const href = event.target instanceof Element ? event.target.getAttribute('href') : null;
      if (href !== null) void navigate(withFrameQuery(href, search));
    };
    document.addEventListener('shopify:navigate', follow);
    return () => document.removeEventListener('shopify:navigate', follow);
  }, [navigate, search]);
}
