/** What a scenario asks of a job queue beside its usual course, as data. Jobs go by their ids: `j1`. */
export interface QueueFaults {
  /** Virtual ms instead of the queue's own, under seed 0. */
  receive?: number;
  ack?: number;
  nack?: number;
  /** For how many virtual ms a job is whose it was given to. */
  lease?: number;
  /** Jobs that come twice: a copy is given out beside the first. */
  duplicates?: readonly string[];
  /** Jobs whose first acknowledgement is lost: the client hears nothing of that, and the job comes again. */
  lostAcks?: readonly string[];
}

/** The usual course, in virtual ms. */
export const usual = { receive: 20, ack: 10, nack: 10, lease: 1000 } as const;
