/** Something wrong with the types, or a promise that nothing waits for. Lines and columns count from 1. */
export interface TypeProblem {
  line: number;
  column: number;
  message: string;
  severity: 'error' | 'warning';
}
