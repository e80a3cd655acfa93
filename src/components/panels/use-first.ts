import { useState } from 'preact/hooks';

/** How many more are shown at once: more would keep the page from answering. */
const MORE = 500;

export interface First<T> {
  shown: readonly T[];
  /** How many are not shown yet. */
  left: number;
  /** Shows some of those, too. */
  more: () => void;
}

/** The first of many things to show; the others wait for a click, some hundreds at a time. */
export function useFirst<T>(all: readonly T[], most: number): First<T> {
  const [count, setCount] = useState(most);
  return {
    shown: all.slice(0, count),
    left: Math.max(0, all.length - count),
    more: () => setCount(count + MORE),
  };
}
