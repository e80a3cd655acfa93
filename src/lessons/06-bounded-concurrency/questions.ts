import type { Questions } from '#lesson';

const questions: Questions = {
  'predict-batches-already-started': {
    asks: 'What does the last line print?',
    options: [
      { says: '`max in flight: 1`', prints: ['max in flight: 1'] },
      { says: '`max in flight: 2`', prints: ['max in flight: 2'] },
      { says: '`max in flight: 3`', prints: ['max in flight: 3'] },
      { says: '`max in flight: 6`', prints: ['max in flight: 6'] },
    ],
  },
  'check-two-permits': {
    asks: 'Two permits, and waits of 300, 100, 100 and 100 ms. When is `loaded` printed?',
    options: [
      { says: 'At 300 ms.', ends: 300 },
      { says: 'At 400 ms.', ends: 400 },
      { says: 'At 600 ms.', ends: 600 },
    ],
  },
  'check-next-in-line': {
    asks: 'One permit. In which order do the three arrive?',
    options: [
      { says: '`bike`, `car`, `van`', prints: ['bike', 'car', 'van'] },
      { says: '`van`, `bike`, `car`', prints: ['van', 'bike', 'car'] },
      { says: '`van`, `car`, `bike`', prints: ['van', 'car', 'bike'] },
    ],
  },
  'check-return-in-try': {
    asks: 'One permit, three jobs of 100 ms. When is `all three` printed?',
    options: [
      { says: 'At 100 ms.', ends: 100 },
      { says: 'At 200 ms.', ends: 200 },
      { says: 'At 300 ms.', ends: 300 },
      { says: 'Never: the second job gets no permit.', outcome: 'deadlock' },
    ],
  },
};

export default questions;
