import type { Questions } from '#lesson';

const questions: Questions = {
  'predict-rejected-before-awaited': {
    asks: '`recs` is rejected at 60 ms and awaited at 100. How often is a rejection reported as unhandled, and is the `catch` reached?',
    options: [
      {
        says: 'Never, and `handled, at last` is printed.',
        unhandled: 0,
        at: { 'handled, at last': 100 },
      },
      { says: 'Once, and the `catch` is not reached.', unhandled: 1, prints: [] },
      {
        says: 'Once, and `handled, at last` is printed.',
        unhandled: 1,
        at: { 'handled, at last': 100 },
      },
    ],
  },
  'check-finally-passes-on': {
    asks: 'How many rejections go unhandled?',
    options: [
      { says: 'None: `finally` has handled it.', unhandled: 0 },
      { says: 'One.', unhandled: 1 },
      { says: 'Two: that of `task`, and that of `finally`.', unhandled: 2 },
    ],
  },
  'check-promise-in-an-object': {
    asks: 'When is `answered 200` printed?',
    options: [
      { says: 'At 0 ms.', at: { 'answered 200': 0 } },
      { says: 'At 200 ms.', at: { 'answered 200': 200 } },
    ],
  },
  'check-started-while-stopping': {
    asks: 'When is `stopped` printed?',
    options: [
      { says: 'At 0 ms.', at: { stopped: 0 } },
      { says: 'At 100 ms, before `second ended`.', at: { stopped: 100 } },
      { says: 'At 200 ms, after `second ended`.', at: { stopped: 200 } },
    ],
  },
};

export default questions;
