import type { Tries } from '#lesson';

const tries: Tries = {
  'answered-in-time': [
    {
      program: 'race-leaks',
      changes: [{ line: 11, from: '5000', to: '500' }],
      prints: ['fast answer 200 — but look at what is left behind'],
      stillOut: 0,
      stillSet: 2,
    },
  ],
  'nothing-to-stop': [
    {
      program: 'a-timeout-that-stops',
      changes: [{ line: 7, from: '1000', to: '6000' }],
      at: { 'answer 200': 5000 },
      aborted: 0,
    },
  ],
  'sleep-that-listens': [
    {
      program: 'not-passed-on',
      changes: [{ line: 4, from: 'sleep(300)', to: 'sleep(300, null, { signal })' }],
      ends: 100,
      fails: 'AbortError',
    },
  ],
  'until-the-body': [
    {
      program: 'headers-are-not-the-body',
      changes: [{ line: 8, from: 'clearTimeout(timer); // it has answered', to: '' }],
      ends: 1000,
      fails: 'TimeoutError: too slow',
    },
    {
      program: 'headers-are-not-the-body',
      changes: [
        { line: 3, from: 'const controller = new AbortController();', to: '' },
        { line: 4, from: "const tooSlow = new DOMException('too slow', 'TimeoutError');", to: '' },
        {
          line: 5,
          from: 'const timer = setTimeout(() => controller.abort(tooSlow), 1000);',
          to: '',
        },
        { line: 7, from: 'controller.signal', to: 'AbortSignal.timeout(1000)' },
        { line: 8, from: 'clearTimeout(timer); // it has answered', to: '' },
      ],
      ends: 1000,
      fails: 'TimeoutError',
    },
  ],
  'a-limit-for-each': [
    {
      program: 'one-deadline-three-steps',
      changes: [{ line: 4, from: 'deadline', to: 'AbortSignal.timeout(500)' }],
      at: { TimeoutError: 700 },
      ends: 700,
    },
  ],
  'timeout-first': [
    {
      program: 'predict-user-or-timeout',
      changes: [{ line: 2, from: '300', to: '900' }],
      prints: ['TimeoutError'],
      ends: 800,
      stillSet: 1,
    },
  ],
  'aborted-and-not-ours': [
    {
      program: 'whose-timeout',
      changes: [{ line: 7, from: '50', to: '500' }],
      at: { 'other TimeoutError not ours': 700 },
      aborts: [100, 200, 300, 700],
    },
  ],
};

export default tries;
