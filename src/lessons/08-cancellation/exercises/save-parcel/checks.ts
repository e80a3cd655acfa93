import {
  checksOf,
  counted,
  formatMs,
  fulfilsWith,
  type Look,
  parcels,
  plain,
  type Run,
  rejectsWith,
  settlesAt,
} from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();

const methods = (run: Run) => run.requests.map(({ method }) => method);
const before = parcels.find(({ id }) => id === 'LP-0003');
const wanted = { ...before, status: 'sorted' };

const readsFirst: Look<{ methods: string[] }> = (run) => ({
  pass: `${methods(run)}` === 'GET,PUT',
  facts: { methods: methods(run) },
  text: `The requests were ${methods(run).join(', ') || 'none'}; wanted: GET, then PUT.`,
  figure: counted(run.requests.length, 'request', 'requests'),
  at: 0,
});

/** What the server has after the write: every field of the parcel, the status changed. */
const keepsTheFields: Look<{ saved: unknown; lost: string[] }> = (run) => {
  const saves = [...run.trace.of('effect')].filter(({ what }) => what === 'parcel saved');
  const saved = plain(saves.at(-1)?.value) as Record<string, unknown> | undefined;
  const names = Object.keys(wanted) as (keyof typeof wanted)[];
  const lost = names.filter((name) => saved?.[name] !== wanted[name]);
  return {
    pass: saves.length === 1 && lost.length === 0,
    facts: { saved, lost },
    text: saved
      ? `The server now has a parcel without its ${lost.join(', ')}.`
      : 'The server has not saved anything.',
    figure: counted(names.length - lost.length, 'field', 'fields'),
    at: saves.at(-1)?.time ?? run.elapsed,
  };
};

const noPut: Look<{ puts: number }> = (run) => {
  const puts = run.requests.filter(({ method }) => method === 'PUT');
  return {
    pass: puts.length === 0,
    facts: { puts: puts.length },
    text: `${puts.length} PUT was sent, at ${formatMs(puts[0]?.start ?? 0)}.`,
    at: puts[0]?.start ?? 0,
  };
};

const putIsDone: Look<{ outcome: string | undefined }> = (run) => {
  const put = run.requests.find(({ method }) => method === 'PUT');
  return {
    pass: put?.outcome === 'done',
    facts: { outcome: put?.outcome },
    text: put ? `The PUT ended as '${put.outcome}'; wanted: done.` : 'No PUT was sent.',
    at: 150,
  };
};

export default [
  check(
    'saves',
    'Fulfils with `{ saved: "LP-0003" }`',
    'stays',
    fulfilsWith({ saved: 'LP-0003' }),
    {
      when: ({ result }) => /JSON/.test(`${(result as { error?: unknown } | null)?.error}`),
      text: () =>
        "The server answered `{ error: 'the body is not a JSON object' }`, and saved nothing. A body is text: of an object `fetch` makes `[object Object]`.",
    },
  ),
  check('reads-first', 'The requests are GET, then PUT', 'stays', readsFirst, {
    when: ({ methods }) => `${methods}` === 'PUT',
    text: () => 'The change was written over an unread parcel; its other fields are gone.',
  }),
  check('keeps-the-other-fields', 'The parcel keeps its other fields', 'stays', keepsTheFields, {
    when: ({ saved, lost }, run) =>
      saved !== undefined && lost.length > 0 && `${methods(run)}` === 'GET,PUT',
    text: ({ lost }) =>
      `A PUT replaces the whole parcel, and yours has no ${lost.join(', ')} any more. Send what you read, with the change on top of it.`,
  }),
  check(
    'cancel-before-commit',
    "Aborted at 50 ms, during the read, it rejects with the signal's reason",
    'leavesDuringTheRead',
    rejectsWith('Error', 'closed tab'),
    {
      when: ({ outcome, elapsed }) => outcome === 'fulfilled' && elapsed === 300,
      text: () =>
        'Cancelled at 50 ms, saved at 300. Before the write there was every reason to stop.',
    },
  ),
  check(
    'at-once',
    'Aborted at 50 ms, it rejects at exactly 50 ms',
    'leavesDuringTheRead',
    settlesAt(50),
  ),
  check(
    'no-put-after-cancel',
    'Aborted at 50 ms, it never sends a PUT',
    'leavesDuringTheRead',
    noPut,
  ),
  check(
    'commit-is-not-torn',
    'Aborted at 150 ms, during the write, the PUT is still done',
    'leavesDuringTheWrite',
    putIsDone,
    {
      when: ({ outcome }) => outcome === 'aborted',
      text: () =>
        'You hung up in the middle of the write. The server may have saved it (the timeline shows it did, at 200 ms) and you told the user it was cancelled. Aborting is not rollback.',
    },
  ),
  check(
    'waits-for-the-commit',
    'Aborted at 150 ms, it settles at exactly 300 ms',
    'leavesDuringTheWrite',
    settlesAt(300),
  ),
  check(
    'reports-success',
    'Aborted at 150 ms, it fulfils with `{ saved: "LP-0003" }`',
    'leavesDuringTheWrite',
    fulfilsWith({ saved: 'LP-0003' }),
    {
      when: ({ outcome, elapsed }) => outcome === 'rejected' && elapsed === 300,
      text: () =>
        'The parcel was saved and you threw. After the point of no return report what happened.',
    },
  ),
];
