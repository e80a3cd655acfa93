import type { Questions } from '#lesson';

const questions: Questions = {
  'predict-user-or-timeout': {
    asks: 'The user stops at 300 ms, the timeout is 800 ms. What is printed?',
    options: [
      { says: '`AbortError`', prints: ['AbortError'] },
      { says: '`TimeoutError`', prints: ['TimeoutError'] },
      { says: 'Both, one after the other.', prints: ['AbortError', 'TimeoutError'] },
      { says: 'Nothing: `/hang` never answers.', prints: [] },
    ],
  },
  'check-fresh-or-shared': {
    asks: 'Each request takes 80 ms, each timeout is 100 ms. What does the run print, and when does it end?',
    options: [
      { says: '`too late`, at 100 ms', prints: ['too late'], ends: 100 },
      { says: '`too late`, at 160 ms', prints: ['too late'], ends: 160 },
      { says: '`all three`, at 240 ms', prints: ['all three'], ends: 240 },
    ],
  },
  'check-made-too-early': {
    asks: '`/users/1` answers in 120 ms. When does the run end, and with what?',
    options: [
      { says: '`Ada`, at 270 ms', prints: ['Ada'], ends: 270 },
      { says: '`too late`, at 250 ms', prints: ['too late'], ends: 250 },
      { says: '`too late`, at 150 ms', prints: ['too late'], ends: 150 },
      { says: '`too late`, at 100 ms', prints: ['too late'], ends: 100 },
    ],
  },
  'check-race-and-body': {
    asks: 'The answer takes 700 ms. When does `main` end, and is the request still out then?',
    options: [
      { says: 'At 200 ms, and the request is still out.', ends: 200, stillOut: 1 },
      { says: 'At 200 ms, and the request has been aborted.', ends: 200, aborted: 1 },
      { says: 'At 700 ms, with the answer.', ends: 700 },
    ],
  },
};

export default questions;
