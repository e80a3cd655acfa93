import type { Questions } from '#lesson';

const questions: Questions = {
  'predict-one-started-early': {
    asks: '`/users` takes 300 ms, `/posts` 200 and `/comments` 400. When is `done` printed?',
    options: [
      { says: 'At 900 ms: three requests, one after another.', at: { done: 900 } },
      { says: 'At 600 ms: two of them follow each other.', at: { done: 600 } },
      { says: 'At 400 ms: all three overlap.', at: { done: 400 } },
      { says: 'At 300 ms: `users` is awaited last.', at: { done: 300 } },
    ],
  },
  'check-tea': {
    asks: 'When is `breakfast` printed?',
    options: [
      { says: 'At 300 ms.', ends: 300 },
      { says: 'At 500 ms.', ends: 500 },
      { says: 'At 600 ms.', ends: 600 },
    ],
  },
  'check-draw-meanwhile': {
    asks: 'A wait of 400 ms and a calculation of 250 ms. When is `map drawn` printed?',
    options: [
      { says: 'At 250 ms.', ends: 250 },
      { says: 'At 400 ms.', ends: 400 },
      { says: 'At 650 ms.', ends: 650 },
    ],
  },
  'check-wait-and-two-calculations': {
    asks: 'A wait of 300 ms and two calculations of 200 ms. When is `all` printed?',
    options: [
      { says: 'At 300 ms.', ends: 300 },
      { says: 'At 400 ms.', ends: 400 },
      { says: 'At 700 ms.', ends: 700 },
    ],
  },
};

export default questions;
