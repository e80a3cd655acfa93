import type { PlainReport } from '../../runtime/index.ts';

/** What became of one answer. */
export interface Row {
  /** Its file, as it was named. */
  file: string;
  report: PlainReport;
  /** Whether it was graded at all; if not, the report's sentence says why. */
  ran: boolean;
}

/** The report of an answer that could not be graded. */
export const notGraded = (file: string, exercise: string, why: string): Row => ({
  file,
  report: { exercise, passed: false, say: why, checks: [] },
  ran: false,
});
