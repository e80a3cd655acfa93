import type { Questions } from '#lesson';

const questions: Questions = {
  'predict-sibling-cleans-up': {
    asks: '`broken` fails at 50 ms, and `careful` needs 30 ms to clean up. When is `caught` printed?',
    options: [
      { says: 'At 50 ms.', at: { caught: 50 } },
      { says: 'At 80 ms.', at: { caught: 80 } },
      { says: 'At 300 ms.', at: { caught: 300 } },
      { says: 'At 330 ms.', at: { caught: 330 } },
    ],
  },
  'check-body-fails': {
    asks: 'The body fails at 100 ms, the child would end at 300. When is `caught` printed?',
    options: [
      { says: 'At 0 ms.', at: { caught: 0 } },
      { says: 'At 100 ms.', at: { caught: 100 } },
      { says: 'At 300 ms.', at: { caught: 300 } },
    ],
  },
  'check-deaf-child': {
    asks: 'When is `caught` printed?',
    options: [
      { says: 'At 0 ms.', at: { caught: 0 } },
      { says: 'At 200 ms.', at: { caught: 200 } },
      { says: 'Never: the error is lost.', prints: [] },
    ],
  },
  'check-value-of-a-group': {
    asks: 'When is 3 printed?',
    options: [
      { says: 'At 0 ms.', at: { '3': 0 } },
      { says: 'At 100 ms.', at: { '3': 100 } },
      { says: 'At 300 ms.', at: { '3': 300 } },
      { says: 'At 400 ms.', at: { '3': 400 } },
    ],
  },
};

export default questions;
