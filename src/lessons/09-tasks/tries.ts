import type { Tries } from '#lesson';

const tries: Tries = {
  'caught-and-void': [
    {
      program: 'floating-error',
      changes: [
        { line: 9, from: 'sendMail();', to: 'sendMail().catch((e) => console.log(e.message));' },
      ],
      at: { 'mail server is down': 50 },
      unhandled: 0,
      outcome: 'finished',
      ends: 100,
    },
    {
      program: 'floating-error',
      changes: [{ line: 9, from: 'sendMail();', to: 'void sendMail();' }],
      unhandled: 1,
    },
  ],
  'not-waited-for': [
    {
      program: 'answer-first',
      changes: [{ line: 13, from: 'return task;', to: '' }],
      at: { 'server may stop now': 120, 'audited Ada': 320 },
      ends: 120,
    },
  ],
  'not-registered': [
    {
      program: 'answer-and-register',
      changes: [{ line: 16, from: 'background.add(task);', to: '' }],
      prints: [
        'response sent',
        'ready for the next, still running: 0',
        'server may stop now',
        'audited Ada',
      ],
      at: { 'server may stop now': 120 },
      unhandled: 0,
    },
  ],
  'caught-early': [
    {
      program: 'predict-rejected-before-awaited',
      changes: [{ line: 8, from: 'recommend()', to: 'recommend().catch(() => [])' }],
      unhandled: 0,
      prints: [],
    },
    {
      program: 'predict-rejected-before-awaited',
      changes: [
        { line: 8, from: 'recommend()', to: 'recommend().catch(() => [])' },
        { line: 11, from: 'await recs', to: 'console.log(await recs)' },
      ],
      prints: ['[]'],
    },
    {
      program: 'predict-rejected-before-awaited',
      changes: [{ line: 9, from: '100', to: '40' }],
      unhandled: 0,
      prints: ['handled, at last'],
    },
  ],
  'exit-and-cleanup': [
    {
      program: 'stop-then-wait',
      changes: [{ line: 30, from: 'await Promise.all(running);', to: '' }],
      at: { 'clean exit, 1 running': 250, 'poller closed its file': 280 },
      ends: 250,
    },
    {
      program: 'stop-then-wait',
      changes: [{ line: 21, from: '30', to: '500' }],
      at: { 'clean exit, 0 running': 750 },
    },
  ],
};

export default tries;
