import type { ComponentChildren } from 'preact';
import type { LessonLinks } from '../panels/Problems.tsx';
import type { DrawnRows } from '../timeline/drawn-rows.ts';
import type { PrintedRun } from './printed-run.ts';

export interface CellProps {
  /** 'gather/order-of-results': what is typed is kept under this name. */
  id: string;
  /** 'Listing 4.2' */
  number: string;
  title: string;
  /** Where the printed program is, as the build compiled it. */
  programUrl: string;
  /** How the run ended that is printed in `timeline` and `console`. */
  printed?: PrintedRun;
  /** What is printed, by its rows. */
  rows?: (DrawnRows & { 'data-code-rows': number }) | undefined;
  /** Where problems of a run are explained. */
  lessons?: LessonLinks;
  /** What is printed, and taken over in place. */
  listing?: ComponentChildren;
  console?: ComponentChildren;
  timeline?: ComponentChildren;
}
