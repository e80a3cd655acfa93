import type { LineMarks } from './line-mark.ts';
import type { TypeProblem } from './type-problem.ts';

/** A place in the text; where a pointer has put the caret, Tab indents at once. */
export interface Caret {
  at: number;
  pointed: boolean;
}

export interface EditorProps {
  /** 'gather/order-of-results' */
  id: string;
  text: string;
  /** `Listing 4.2, TypeScript` */
  label: string;
  marks: LineMarks;
  onText: (text: string) => void;
  onTypeProblems: (problems: readonly TypeProblem[]) => void;
  /** The files that the program may import from beside it. */
  loadGiven: () => Promise<readonly { name: string; text: string }[]>;
  /** Takes the focus when it appears, with the caret here. */
  caret?: Caret | undefined;
  /** A line to bring into view, when it changes. */
  reveal?: { line: number } | undefined;
}

/** What one editor leaves to the other that takes its place. Selections are indices into the text. */
export interface HandedOver {
  selection: readonly [anchor: number, active: number];
  focused: boolean;
  /** Tab indents, for something was done in it. */
  indents: boolean;
  /** CSS px: of a row, of the whole editor, and how far it is scrolled. */
  row: number;
  height: number;
  scrolled: number;
}
