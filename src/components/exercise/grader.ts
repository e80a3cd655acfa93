/** What grades an answer and shows the verdicts: fetched when it is first checked. */
export { grade } from '../../runtime/index.ts';
export { readRun } from '../cell/bench.ts';
export * as views from './checked-views.ts';

export type Grader = typeof import('./grader.ts');
