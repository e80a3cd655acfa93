import type { ModuleTypes } from '../../../runtime/index.ts';
import type { TypeProblem } from '../type-problem.ts';

export interface MountOptions {
  /** A folder of the cell's own: 'gather/order-of-results'. */
  folder: string;
  text: string;
  /** What the program may import from beside it. */
  loadGiven: () => Promise<readonly { name: string; text: string }[]>;
  label: string;
  /** Indices into the text. */
  selection: readonly [anchor: number, active: number];
  /** CSS px. */
  scrolled: number;
  /** Tab indents from the start. */
  indents: boolean;
  /** The type declarations of what programs may import. */
  loadTypes: () => Promise<ModuleTypes>;
  onText: (text: string) => void;
  /** A line is pointed at, by the pointer or the caret; undefined: none is any more. */
  onPoint: (line: number | undefined) => void;
  onScroll: (top: number) => void;
  onProblems: (problems: readonly TypeProblem[]) => void;
}
