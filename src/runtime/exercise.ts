/** The words of exercises, for `scenarios.ts` and `checks.ts`. */

export * from './grading/looks.ts';
export type { Run } from './grading/run.ts';
export { checksOf, scenario } from './grading/words.ts';
export { formatMs } from './trace/index.ts';
