/** A lesson of the plan. It is written when the collection `lessons` has its slug. */
export interface PlannedLesson {
  number: number;
  slug: string;
  title: string;
}

export interface Part {
  roman: string;
  title: string;
  lessons: readonly PlannedLesson[];
}

const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

const plan: readonly [part: string, ...lessons: [slug: string, title: string][]][] = [
  [
    'Foundations',
    ['why-async', 'Waiting is not working'],
    ['first-await', 'async, await, and who starts the work'],
    ['event-loop', 'Whose turn is it?'],
  ],
  [
    'Gather',
    ['gather', 'Many at once, in order'],
    ['gather-failures', 'When one of them fails'],
    ['bounded-concurrency', 'Not all at once'],
  ],
  ['Timeouts and cancellation', ['timeouts', 'Enough waiting'], ['cancellation', 'Please stop']],
  [
    'Tasks',
    ['tasks', 'Work in the background, on purpose'],
    ['task-groups', 'Nobody left behind'],
    ['shared-state', 'Between two awaits, the world changes'],
  ],
  ['Context managers', ['context-managers', 'What you open, you close']],
  [
    'Iterators',
    ['async-iterators', 'One at a time, please'],
    ['streams', 'Faster than you can drink'],
  ],
  ['HTTP and databases', ['http', 'Talking to servers'], ['database', 'Borrowing connections']],
  [
    'Errors and performance',
    ['errors', 'Failing well'],
    ['workers-and-profiling', 'Keep the loop free, then measure'],
  ],
  [
    'Capstones',
    ['capstone-scraper', 'Web scraping multiple URLs simultaneously'],
    ['capstone-web-api', 'A web API'],
    ['capstone-websocket', 'Real-time connections'],
    ['capstone-queue', 'Message queues and workers'],
    ['capstone-microservices', 'Services calling services'],
  ],
];

let number = 0;

/** The whole book in order: what is written and what is planned. */
export const parts: readonly Part[] = plan.map(([title, ...lessons], at) => ({
  roman: roman[at] ?? '',
  title,
  lessons: lessons.map(([slug, lesson]) => {
    number += 1;
    return { number, slug, title: lesson };
  }),
}));

/** The part a lesson belongs to. */
export function partOf(slug: string): Part | undefined {
  return parts.find((part) => part.lessons.some((lesson) => lesson.slug === slug));
}
