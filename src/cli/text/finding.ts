/** One thing that was looked at; `problem` says where, what is wrong and what to do. */
export interface Finding {
  what: string;
  problem?: string;
  /** It cannot hold yet: what is left to do. */
  unfinished?: string;
  /** What of an exercise's proof it is. */
  proves?: 'starter' | 'solution' | 'wrong answer';
}

/** One finding for all problems of a kind, so that a lesson's list stays short when nothing is wrong. */
export function finding(what: string, problems: Iterable<string>): Finding {
  const all = [...problems];
  return all.length === 0 ? { what } : { what, problem: all.join('\n  ') };
}
