/** The query of the trace that a batch belongs to. */
export interface Sending {
  query: number;
  sql: string;
  site: number | undefined;
  /** It has been begun: what follows it in further batches belongs to it. */
  isStarted?: boolean;
}
