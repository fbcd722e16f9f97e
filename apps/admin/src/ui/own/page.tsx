// What is the frame of one screen in our own look?
import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router-dom';
import { AppLink } from '../app-link.tsx';
import type { PageAction, PageProps } from '../page.tsx';
import { Button } from './button.tsx';

/** One screen: the way back, its title and state, what can be done, and what it shows. */
export function Page({ title, subtitle, back, badge, primary, secondary = [], children }: PageProps) {
  const heading = useArrival(title);
  return (
    <div className="ac-page">
      {back === undefined ? null : (
        <AppLink className="ac-back" url={back.url}>
          {back.label}
        </AppLink>
      )}
      <div className="ac-page-head">
        <div>
          <div className="ac-title">
            <h1 ref={heading} tabIndex={-1}>
              {title}
            </h1>
            {badge}
          </div>
          {subtitle === undefined ? null : <p className="ac-muted">{subtitle}</p>}
        </div>
        {primary === undefined && secondary.length === 0 ? null : (
          <div className="ac-row ac-page-actions">
            {primary === undefined ? null : <ActionButton action={primary} primary />}
            {secondary.map((action) => (
              <ActionButton key={action.label} action={action} />
            ))}
          </div>
        )}
      </div>
      {children}
    </div>
  );
}

interface ActionButtonProps {
  readonly action: PageAction;
  readonly primary?: boolean;
}

function ActionButton({ action: { onAct, ...action }, primary = false }: ActionButtonProps) {
  const act = onAct === undefined ? {} : { onPress: onAct };
  return <Button {...action} {...act} primary={primary} />;
}

/** Nobody around us names the page or says that another one has come: the title does, and takes the focus. */
function useArrival(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname, key } = useLocation();
  const arrival = useNavigationType();
  useEffect(() => {
    document.title = `${title} · Aftercare`;
  }, [title]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address is another arrival.
  useEffect(() => {
    // The first screen of a visit ("default") keeps the focus where the browser put it; so does Back.
    if (key !== 'default' && arrival !== 'POP') heading.current?.focus({ preventScroll: true });
  }, [pathname]);
  return heading;
}
