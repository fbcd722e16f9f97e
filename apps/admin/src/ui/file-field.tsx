// How is a file chosen? By the browser's own field, which opens the folder, the camera or the gallery.
import { useLook } from './look.ts';

export interface FileFieldProps {
  readonly label: string;
  readonly help: string;
  readonly error?: string | undefined;
  /** Types by commas, as the browser offers them. */
  readonly accept: string;
  readonly disabled: boolean;
  onChoose(file: File): void;
}

/** One file, handed on as soon as it is chosen; the same one can be chosen again. */
export function FileField(props: FileFieldProps) {
  const { FileField: Drawn } = useLook();
  return <Drawn {...props} />;
}
