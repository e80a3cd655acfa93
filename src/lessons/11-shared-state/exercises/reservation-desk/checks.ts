import {
  checksOf,
  counted,
  elapsedAtMost,
  formatMs,
  fulfils,
  fulfilsWith,
  type Look,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();

const twoWinners: Look<{ winners: unknown; puts: unknown }> = (run) => {
  const [puts] = run.noted('successful puts');
  return {
    pass: run.result === 2 && puts === 2,
    facts: { winners: run.result, puts },
    text: `Under schedule ${run.seed}: ${run.result ?? 'no'} winners and ${puts ?? 'no'} successful \`put\`s for two lockers.`,
    figure: counted(Number(run.result), 'winner', 'winners'),
    at: run.elapsed,
  };
};

export default [
  check('settles', 'Three callers all get an answer', 'threeCallers', fulfils),
  check(
    'one-winner',
    'Of Ada and Cy, who want L1, one gets it; Dee gets L2',
    'threeCallers',
    fulfilsWith([true, false, true]),
    {
      when: ({ result }) => `${result}` === 'true,true,true',
      text: () =>
        "Ada and Cy both read 'free' at 20 ms and both wrote at 40. Between your check and your act there is an await; anybody can get in.",
    },
  ),
  check(
    'different-lockers-in-parallel',
    'At 60 ms or earlier: L2 does not wait for L1',
    'threeCallers',
    elapsedAtMost(60),
    {
      when: ({ outcome, elapsed }) => outcome === 'fulfilled' && elapsed > 60,
      text: ({ elapsed }) =>
        `${formatMs(elapsed)}: L2 waited for L1. Lock what you protect, not the building.`,
    },
  ),
  check(
    'lock-released-on-failure',
    "When the first `put` fails, that call rejects with the store's error, and a later caller gets the locker",
    'diskFull',
    fulfilsWith(['disk full', true]),
    {
      when: ({ result }) => Array.isArray(result) && result[0] === 'disk full',
      text: () =>
        'The disk was full once, and locker L1 is busy for ever. Whatever you take, give back in `finally`.',
    },
    {
      when: ({ outcome, error }) => outcome === 'rejected' && error?.message === 'disk full',
      text: () =>
        'The disk was full once, for Ada. Cy came later and was given the same failure, with no question asked of the store.',
    },
  ),
  check(
    'next-in-line-gets-it',
    'Ada and Cy want L1 at once, and the first `put` fails: that call rejects, and the other one gets the locker',
    'failsForOneOfTwo',
    fulfilsWith(['disk full', true]),
    {
      when: ({ result }) => `${result}` === 'disk full,false',
      text: () =>
        "Ada could not have the locker, for the disk was full, and Cy was told that it is taken. It is nobody's: who comes while another one is being served has to wait for what becomes of it.",
    },
    {
      when: ({ result }) => `${result}` === 'disk full,disk full',
      text: () =>
        'The failure of one caller reached the one behind it, whose own turn never came. The next in line begins after success and failure alike.',
    },
  ),
  check(
    '100-schedules',
    'Six callers on two lockers: two winners and two `put`s under 100 schedules',
    'schedules',
    twoWinners,
    {
      when: ({ winners, puts }) => winners === 2 && Number(puts) > 2,
      text: ({ puts }, { seed }) =>
        `Reading after writing tells you who wrote *last*, not who was first: under schedule ${seed} there were ${puts} \`put\`s.`,
    },
  ),
  check(
    'asks-the-store',
    'Ada gets `false` for a locker that the store gives to Bo, then `true` for L2, and once more for L2 `false`',
    'takenBefore',
    fulfilsWith([false, true, false]),
    {
      when: ({ result }) => Array.isArray(result) && result[0] === true,
      text: () =>
        'The store says that Bo has L1, and Ada was given it too: the desk believed its own memory. Only the store knows what was written before the desk was there.',
    },
    {
      when: ({ result }) => `${result}` === 'false,true,true',
      text: () =>
        'Ada had L2, asked for it again, and was told `true` once more. It is `true` for exactly one call of `reserve`; after that the locker is taken, whoever asks.',
    },
  ),
];
