/** How far a long command is, on stderr: a line that changes on a terminal, some lines elsewhere. */
export interface Progress {
  /** One more is done. */
  step(): void;
  /** Clears the line, before something else is printed or at the end. */
  clear(): void;
}

const LINES_ELSEWHERE = 10;

/** @param what is counted: `answers` */
export function progress(total: number, what: string): Progress {
  const { stderr } = process;
  const every = Math.ceil(total / LINES_ELSEWHERE);
  let done = 0;
  return {
    step() {
      done++;
      const text = `${done} of ${total} ${what}`;
      if (stderr.isTTY) stderr.write(`\r\u001b[K${text}`);
      else if (done % every === 0 || done === total) stderr.write(`${text}\n`);
    },
    clear() {
      if (stderr.isTTY) stderr.write('\r\u001b[K');
    },
  };
}
