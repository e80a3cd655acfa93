/** The one phrase at the right of the bar: `strong` is set in bold, `bad` in red, `ok` in green. */
export interface Phrase {
  strong: string;
  rest: string;
  bad?: boolean;
  ok?: boolean;
  /** Shown after a while only: as a rule it has passed by then. */
  late?: boolean;
}

/** Until the page's script is here. */
export const wakingUp: Phrase = { strong: '', rest: 'waking up', late: true };

/** `2.1 of 3.8 MB` */
export function megabytes({ loaded, total }: { loaded: number; total: number }): string {
  const mb = (bytes: number): string => (bytes / 1e6).toFixed(1);
  return `${mb(loaded)} of ${mb(total)} MB`;
}
