/** A way through the book. */
export interface Path {
  title: string;
  /** Whom it is for, and how to take it. */
  advice: string;
  /** Slugs, in the order of reading; all lessons if left out. */
  lessons?: readonly string[];
}

export const paths: readonly Path[] = [
  {
    title: 'With asyncio behind you',
    advice:
      'For those who write asyncio. The ideas are known, so read what the twins do differently first; the lessons on waiting and gathering are left out. Any capstone can follow.',
    lessons: [
      'first-await',
      'event-loop',
      'gather-failures',
      'timeouts',
      'cancellation',
      'task-groups',
      'context-managers',
      'async-iterators',
    ],
  },
  {
    title: 'With TypeScript every day',
    advice:
      'For those who use `await` daily. It begins at the order in which things run, and stays with what goes wrong: failures, limits, cancelling, shared state.',
    lessons: [
      'event-loop',
      'gather-failures',
      'bounded-concurrency',
      'timeouts',
      'cancellation',
      'tasks',
      'task-groups',
      'shared-state',
      'context-managers',
      'streams',
    ],
  },
  {
    title: 'From the beginning',
    advice: 'For everyone else: in order. Later lessons use what earlier exercises have built.',
  },
];
