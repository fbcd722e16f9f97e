// How does a form say that it holds something unsaved, and who offers to save it?
import { useLook } from './look.ts';

export interface SaveBarProps {
  readonly id: string;
  readonly open: boolean;
  readonly saving: boolean;
  /** What is unsaved, where the bar has room to say so. */
  readonly message: string;
  readonly saveLabel: string;
  readonly discardLabel: string;
  readonly leave: {
    readonly question: string;
    readonly text: string;
    readonly leaveLabel: string;
    readonly stayLabel: string;
  };
  onSave(): void;
  onDiscard(): void;
}

/** Guards what is not saved. */
export function SaveBar(props: SaveBarProps) {
  const { SaveBar: Drawn } = useLook();
  return <Drawn {...props} />;
}

/** Who offers to save: the frame around us, beside the page's own button; our bar, in its place; or the form alone. */
export type SaveBarPlace = 'frame' | 'page' | 'none';

/** Where the buttons that save stand. */
export function useSaveBarPlace(): SaveBarPlace {
  return useLook().saveBarPlace();
}
