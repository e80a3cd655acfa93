import {
  checksOf,
  counted,
  formatMs,
  fulfils,
  fulfilsWith,
  type Look,
  notes,
  noUnhandledRejection,
  settlesAt,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();

const threeLoads: Look<{ loads: unknown; same: boolean }> = (run) => {
  const [loads] = run.noted('loads');
  const same = run.noted('the five are the same').at(-1) === true;
  return {
    pass: loads === 3 && same,
    facts: { loads, same },
    text: `${loads ?? 'No'} loads, and the five callers got ${same ? 'the same value' : 'different values'}; wanted: 3, and the same.`,
    figure: counted(Number(loads), 'load', 'loads'),
    at: 0,
  };
};

export default [
  check('settles', 'Everybody gets an answer', 'manyCallers', fulfils),
  check(
    'single-flight',
    'Five callers of one key share one load: three in all, with two other keys',
    'manyCallers',
    threeLoads,
    {
      when: ({ loads }) => loads === 7,
      text: ({ loads }) =>
        `${loads} loads. Five callers looked into an empty cache before the first load was back. Put the *promise* into the cache, before any await.`,
    },
  ),
  check(
    'cached-after',
    'A sixth caller gets that value too',
    'manyCallers',
    notes('the sixth got it too', true),
    {
      when: ({ last }, run) => last === false && run.noted('loads').at(-1) === 4,
      text: () => 'That is single-flight without a cache: the entry is gone as soon as it arrives.',
    },
  ),
  check(
    'keys-in-parallel',
    'Different keys do not wait for each other: over at exactly 100 ms',
    'manyCallers',
    settlesAt(100),
    {
      when: ({ outcome, elapsed }) => outcome === 'fulfilled' && elapsed === 150,
      text: ({ elapsed }) => `${formatMs(elapsed)}: \`q\` waited for \`p\`.`,
    },
  ),
  check(
    'failure-shared',
    'A failure reaches both who waited for that load',
    'failing',
    notes('the two who waited', ['down', 'down']),
  ),
  check(
    'failure-not-cached',
    'And the next caller gets a new load',
    'failing',
    notes('the next', 'up'),
  ),
  check(
    'no-unhandled',
    'No rejection is left without a handler then',
    'failing',
    noUnhandledRejection,
  ),
  check(
    'ttl',
    'With a life of 100 ms: the old value 99 ms after it came, a new one 101 ms after',
    'expiring',
    fulfilsWith([1, 1, 2]),
    {
      when: ({ result }) => `${result}` === '1,1,1',
      text: () =>
        'The value is never refreshed: 101 ms after it came, with a life of 100, you still gave the old one. Its life begins when it arrives, and asking for it does not prolong it.',
    },
    {
      when: ({ result }) => `${result}` === '1,2,2',
      text: () =>
        'You loaded again 99 ms after the value came, with a life of 100. The load took 10 of them: a life begins when the value arrives, and not when it is asked for.',
    },
  ),
  check('zero-is-a-value', 'The value 0 is kept like any other', 'zero', notes('loads', 1), {
    when: ({ last }) => last === 2,
    text: () =>
      'The value was 0, and it was loaded again: your test takes it for nothing. Ask whether there is an entry, and not what it holds.',
  }),
  check(
    'caches-apart',
    'Two caches have nothing to do with each other',
    'twoCaches',
    fulfilsWith(['name 1', 'depot 1']),
    {
      when: ({ result }) => `${result}` === 'name 1,name 1',
      text: () =>
        'The depot with the key 1 was wanted, and the name with the key 1 came: both caches keep their values in one place. What belongs to one cache is made inside `cached`.',
    },
  ),
];
