import type { SourceFile } from '../../runtime/index.ts';
import type { CellModel } from './cell-model.ts';
import type { CellState } from './cell-state.ts';

/** A cell as its views need it. */
export interface UsedCell {
  id: string;
  model: CellModel;
  state: CellState;
  /** The files that the program may import beside what is typed. */
  loadGiven: () => Promise<readonly SourceFile[]>;
  /** The page's script is here. */
  awake: boolean;
  /** Reads the printed code; filled in by the listing. */
  read: { current: (() => string) | undefined };
  /** The line to bring into view. */
  reveal: { line: number } | undefined;
  onLine: (line: number) => void;
  /** The first touch: fetches what is shown, and what runs programs. */
  touch: () => Promise<void>;
  /** The pointer or the focus is upon Run: fetches what a run needs, and shows nothing of it. */
  approach: () => void;
  /** Run is pressed: until the press has ended, there is time to get ready what it would run. */
  press: () => void;
}
