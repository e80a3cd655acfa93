import type { Term } from '#lesson';

const glossary: Term[] = [
  {
    term: 'async function',
    meaning:
      'A function that may use `await`. A call of it gives a promise at once; what it returns becomes the value of that promise.',
    forms: ['async function', 'async functions'],
  },
  {
    term: 'eager, lazy',
    meaning:
      'Started when it is called, as an async function is; started when it is awaited, as a coroutine of Python is.',
    forms: ['eager', 'lazy', 'eagerly', 'lazily'],
  },
  {
    term: 'coroutine',
    meaning:
      'What a call of an `async def` gives in Python: a computation that has not begun, and can be awaited once.',
    forms: ['coroutine', 'coroutines', 'coroutine object'],
  },
  {
    term: 'task',
    meaning:
      'In asyncio, a coroutine that its event loop has been given to run. In TypeScript every call of an async function is one; a lane of the timeline shows it.',
    forms: [],
  },
  {
    term: 'event loop',
    meaning:
      'What decides whose code runs next: it takes one thing that is due at a time, for ever.',
    forms: ['event loop', 'event loops'],
  },
  {
    term: 'settled: fulfilled or rejected',
    meaning:
      'A promise is fulfilled when it has a value, rejected when it has an error, settled when it is one of the two. Until then it is pending.',
    forms: [
      'fulfilled',
      'fulfils',
      'fulfil',
      'rejected',
      'rejects',
      'settled',
      'settles',
      'pending',
    ],
  },
  {
    term: 'floating promise',
    meaning:
      'One that is neither awaited, nor returned, nor given a handler: nobody will know how it ended.',
    forms: ['floating promise', 'floating promises', 'floats'],
  },
  {
    term: 'thenable',
    meaning:
      'An object with a `then` method. `await` takes any of them: it calls `then` with a callback for the value and one for the error.',
    forms: ['thenable', 'thenables'],
  },
];

export default glossary;
