// What can be pressed, besides a page's own actions?
import { Button as PolarisButton } from '@shopify/polaris';
import type { ButtonProps } from '../button.tsx';
import { given } from '../given.ts';

/** A button, or a link that looks like one. */
export function Button({ label, primary, plain, destructive, onPress, ...rest }: ButtonProps) {
  const variant = primary ? 'primary' : plain ? 'plain' : 'secondary';
  return (
    <PolarisButton
      variant={variant}
      {...given({ tone: destructive ? ('critical' as const) : undefined, ...rest, onClick: onPress })}
    >
      {label}
    </PolarisButton>
  );
}
