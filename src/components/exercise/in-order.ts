import type { CheckResult } from '../../runtime/index.ts';

/** The checks in the order in which they are told: those that fail first, as the report has them. */
export function inOrder(checks: readonly CheckResult[]): CheckResult[] {
  return [...checks.filter((check) => !check.passed), ...checks.filter((check) => check.passed)];
}
