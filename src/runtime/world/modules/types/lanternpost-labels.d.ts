/** The co-operative's label renderer: work for the processor, on threads of its own. */
declare module '@lanternpost/labels' {
  interface LabelInput {
    id: number;
    /** Milliseconds that it costs; 200 unless it is given. */
    ms?: number;
    /** A label that can't be rendered: it fails after 50 ms. */
    bad?: boolean;
  }

  /** A thread that does one job at a time. */
  export interface LabelWorker extends Disposable {
    /** Has a label rendered on the worker's thread. Its input and the label are copied. */
    // biome-ignore lint/suspicious/noExplicitAny: what comes out of a message is any
    run(job: 'renderLabel', input: LabelInput): Promise<any>;
    /** Ends the thread at once; what it has not answered is rejected. */
    terminate(): void;
  }

  export function startWorker(): LabelWorker;

  /** Renders a label on the calling thread, which does nothing else meanwhile. */
  export function renderLabelSync(input: LabelInput): unknown;
}
