import { checksOf, counted, formatMs, howItEnded, type Look, notes, type Run } from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();

interface Answer {
  status: number;
  body: unknown;
}

type Balances = { [account: string]: number };

interface Answered {
  answers: Answer[];
  statuses: number[];
  balances: Balances | undefined;
  /** How many cents a has lost; 0 when nobody could read its balance. */
  taken: number;
}

function answered(run: Run): Answered {
  const { result } = run;
  const answers = (Array.isArray(result) ? result : [result]).filter(isAnswer);
  const balances = run.noted('balances').at(-1) as Balances | undefined;
  return {
    answers,
    statuses: answers.map(({ status }) => status),
    balances,
    taken: 10_000 - (balances?.a ?? 10_000),
  };
}

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && 'status' in value;

const said = (balances: Balances | undefined) =>
  Object.entries(balances ?? {})
    .map(([id, cents]) => `${id} ${cents.toLocaleString('en-US')}`)
    .join(', ');

const has = (balances: Balances | undefined, a: number, b: number, c: number): boolean =>
  balances?.a === a && balances.b === b && balances.c === c;

/** The route answers like that, and the accounts have as much; `wanted` says how. */
const answers =
  (wanted: string, test: (facts: Answered) => boolean): Look<Answered> =>
  (run) => {
    const facts = answered(run);
    const accounts = said(facts.balances);
    return {
      pass: run.outcome === 'fulfilled' && test(facts),
      facts,
      text: `${howItEnded(run)} ${accounts ? `The accounts have ${accounts}. ` : ''}Wanted: ${wanted}.`,
      at: run.elapsed,
    };
  };

/** The answer asks the database for nothing. */
const asksNothing: Look<{ queries: number; first: string; at: number }> = (run) => {
  const asked = [...run.trace.of('query')].filter(({ actor }) => actor === 'reader');
  const [first] = asked;
  const facts = { queries: asked.length, first: first?.sql ?? '', at: first?.time ?? 0 };
  return {
    pass: run.outcome === 'fulfilled' && asked.length === 0,
    facts,
    text: first
      ? `\`${first.sql}\` was asked at ${formatMs(first.time)}. Wanted: no query.`
      : howItEnded(run),
    figure: counted(asked.length, 'query', 'queries'),
    at: facts.at,
  };
};

const isCreated = ({ status, body }: Answer): boolean => {
  const { from, to, cents, balance } = (body ?? {}) as { [name: string]: unknown };
  return status === 201 && from === 'a' && to === 'b' && cents === 1000 && balance === 9000;
};

const isSame = (a: Answer | undefined, b: Answer | undefined): boolean =>
  JSON.stringify(a?.body) === JSON.stringify(b?.body);

export default [
  check(
    'created',
    '1,000 from a to b: 201 with `balance: 9000`; then a has 9,000 and b has 6,000',
    'usual',
    answers(
      '201 with from, to, cents and `balance: 9000`; a 9,000, b 6,000, c 2,500',
      ({ answers: [answer], balances }) =>
        answer !== undefined && isCreated(answer) && has(balances, 9000, 6000, 2500),
    ),
    {
      when: ({ statuses: [status], balances }) =>
        status !== undefined && status !== 201 && has(balances, 9000, 6000, 2500),
      text: ({ statuses }) =>
        `The money has moved, and the status is ${statuses[0]}: something has been made, and 201 says so.`,
    },
  ),
  check(
    'bad-input-400',
    '`cents: -5`, a body that is no JSON, and one without `to` and `cents`: 400 each',
    'badInput',
    answers('400 three times', ({ statuses }) => `${statuses}` === '400,400,400'),
    {
      when: ({ statuses }) => statuses[0] === 201,
      text: () =>
        '`cents: -5` was accepted with 201: money flowed backwards. Check before you touch the database.',
    },
    {
      when: ({ statuses }) => statuses.includes(500),
      text: ({ statuses }) =>
        `The three were answered with ${statuses.join(', ')}. 500 says that your server is broken, and it was the request that was: look at what came before you use it.`,
    },
  ),
  check('no-query-for-bad-input', 'And no query runs for them', 'badInput', asksNothing, {
    when: ({ queries }) => queries > 0,
    text: ({ first }) =>
      `\`${first}\` went to the database for a request that nobody should have believed. Look at the input first: it costs nothing, and a client of the pool is scarce.`,
  }),
  check(
    'insufficient-409',
    '999,999 from c, which has 2,500: 409, and nothing moves',
    'tooMuch',
    answers(
      '409; a 10,000, b 5,000, c 2,500',
      ({ statuses: [status], balances }) => status === 409 && has(balances, 10_000, 5000, 2500),
    ),
    {
      when: ({ statuses: [status] }) => status === 201,
      text: ({ balances }) =>
        `c had too little, and the answer is 201 (${said(balances)}). An UPDATE that finds no row is no error for Postgres: look at \`rowCount\`.`,
    },
    {
      when: ({ statuses: [status] }) => status === 500,
      text: () =>
        '500 for an account that has too little: your API says that it is broken, and a client that retries on 500 asks for ever. That is a conflict with how things stand, and 409 says so.',
    },
  ),
  check(
    'same-key-runs-once',
    'The same key twice, one after the other: the money moves once',
    'oneKeyTwice',
    answers('a 9,000, b 6,000', ({ balances }) => has(balances, 9000, 6000, 2500)),
    {
      when: ({ taken }) => taken === 2000,
      text: () =>
        'The same key twice took 2,000: the client repeated a request whose answer it had missed, and paid twice. Remember what a key has led to.',
    },
  ),
  check(
    'same-key-same-answer',
    'And the second answer is 201, with the body of the first',
    'oneKeyTwice',
    answers(
      '201 twice, with the same body',
      ({ statuses, answers: [first, second] }) =>
        `${statuses}` === '201,201' && isSame(first, second),
    ),
    {
      when: ({ statuses: [first, second], taken }) =>
        first === 201 && second !== undefined && second !== 201 && taken === 1000,
      text: ({ statuses }) =>
        `The money moved once, and the second answer is ${statuses[1]}. Who repeats a request has lost its answer: give the same one again.`,
    },
  ),
  check(
    'concurrent-same-key-runs-once',
    'Three requests with one key at once: the money moves once',
    'oneKeyAtOnce',
    answers('a 9,000, b 6,000', ({ balances }) => has(balances, 9000, 6000, 2500)),
    {
      when: ({ taken }) => taken > 1000,
      text: ({ taken }) =>
        `Three requests at once took ${taken.toLocaleString('en-US')} instead of 1,000: all looked before any had finished. Remember the *promise*, at once.`,
    },
  ),
  check(
    'every-caller-answered',
    'And each of the three gets 201 with the same body',
    'oneKeyAtOnce',
    answers(
      '201 three times, each with its body',
      ({ answers: [first, second, third], statuses }) =>
        `${statuses}` === '201,201,201' &&
        first?.body !== 'unreadable' &&
        isSame(first, second) &&
        isSame(first, third),
    ),
    {
      when: ({ answers, taken }) =>
        taken === 1000 && answers.some(({ body }) => body === 'unreadable'),
      text: () =>
        'The second caller got an unreadable body: a `Response` can be read once. Remember the data.',
    },
    {
      when: ({ statuses, taken }) =>
        taken === 1000 && statuses.length === 3 && statuses.some((status) => status !== 201),
      text: ({ statuses }) =>
        `The money moved once, and the three were answered with ${statuses.join(', ')}. They asked for the same thing: let them wait for the one that is doing it, and have its answer.`,
    },
  ),
  check(
    'other-keys-run',
    'Twice without a key, and once with each of two keys: the money moves four times',
    'apart',
    answers(
      '201 four times; a 6,000, b 9,000',
      ({ statuses, balances }) =>
        `${statuses}` === '201,201,201,201' && has(balances, 6000, 9000, 2500),
    ),
    {
      when: ({ taken }) => taken > 0 && taken < 4000,
      text: ({ taken }) =>
        `Four transfers took ${taken.toLocaleString('en-US')} instead of 4,000: somebody was given another one's answer. Only requests with the same key are the same, and one without a key is like no other.`,
    },
  ),
  check(
    'failure-rolls-back',
    'The second UPDATE fails: 500',
    'secondFails',
    answers('500 first', ({ statuses }) => statuses[0] === 500),
    {
      when: ({ statuses: [first] }) => first !== undefined && first < 500,
      text: ({ statuses }) =>
        `A query failed, and the answer was ${statuses[0]}. Nothing is wrong with the request: say 500, so that the client may try again.`,
    },
  ),
  check(
    'failed-key-can-be-retried',
    'Then the same key again: 201, and the money has moved exactly once',
    'secondFails',
    answers(
      '201 then; a 9,000, b 6,000',
      ({ statuses, balances }) => statuses[1] === 201 && has(balances, 9000, 6000, 2500),
    ),
    {
      when: ({ statuses: [first, second] }) => first === 500 && second === 500,
      text: () =>
        'The first attempt failed, and the second got its failure: with this key nothing will ever move. Forget a key whose attempt has failed.',
    },
    {
      when: ({ balances }) => balances !== undefined && !has(balances, 9000, 6000, 2500),
      text: ({ balances }) =>
        `One attempt failed half-way and one went through, and the accounts have ${said(balances)}: the failed half was kept. Roll back before you answer.`,
    },
  ),
  check(
    'connection-returned',
    'And no client is out, though one attempt failed',
    'secondFails',
    notes('clients out', 0),
    {
      when: ({ last }) => typeof last === 'number' && last > 0,
      text: () =>
        'Everything has been answered, and a client never came back to the pool. Three failures, and nobody can transfer any more.',
    },
  ),
];
