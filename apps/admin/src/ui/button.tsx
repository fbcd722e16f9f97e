// What can be pressed, besides a page's own actions?
import { Button as PolarisButton } from '@shopify/polaris';
import { given } from './given.ts';

export interface ButtonProps {
  readonly label: string;
  readonly primary?: boolean;
  readonly plain?: boolean;
  readonly submit?: boolean;
  readonly loading?: boolean;
  readonly disabled?: boolean;
  readonly url?: string;
  readonly external?: boolean;
  readonly accessibilityLabel?: string;
  onPress?(): void;
}

/** A button, or a link that looks like one. */
export function Button({ label, primary, plain, onPress, ...rest }: ButtonProps) {
  const variant = primary ? 'primary' : plain ? 'plain' : 'secondary';
  return (
    <PolarisButton variant={variant} {...given({ ...rest, onClick: onPress })}>
      {label}
    </PolarisButton>
  );
}
