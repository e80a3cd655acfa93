import { setTimeout as sleep } from 'node:timers/promises';
import { scenario } from '#exercise';

interface Parcel {
  id: string;
}

interface Answer {
  parcels(options?: { signal?: AbortSignal }): AsyncGenerator<Parcel, void, undefined>;
}

/** Twenty-five parcels on five pages of 200 ms. */
export const all = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  const ids: string[] = [];
  for await (const { id } of answer.parcels()) {
    ids.push(id);
    if (ids.length > 50) break;
  }
  return ids;
});

const leavingAfter = (items: number) =>
  scenario<Answer>({ seeds: 'exact' }, async (answer) => {
    let seen = 0;
    for await (const _parcel of answer.parcels()) if (++seen === items) break;
  });

export const seven = leavingAfter(7);
export const five = leavingAfter(5);

export const notAsked = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  answer.parcels();
  await sleep(50);
});

/** The signal aborts at 500 ms, while the third page is under way. */
export const aborted = scenario<Answer>({ seeds: 'exact' }, async (answer, { controller }) => {
  setTimeout(() => controller.abort(new Error('enough')), 500);
  let seen = 0;
  for await (const _parcel of answer.parcels({ signal: controller.signal })) seen++;
  return seen;
});
