import { scenario } from '#exercise';

interface Answer {
  loadTrip(id: string, options: { budgetMs: number; signal?: AbortSignal }): Promise<unknown>;
}

const within500 = async (answer: Answer) => answer.loadTrip('LP-0001', { budgetMs: 500 });
const withDepotAt = (latency: number) =>
  scenario<Answer>({ seeds: 'exact', world: { http: { depot: { latency } } } }, within500);

/** Parcel 100 ms, depot 100, quote 180. */
export const usual = scenario<Answer>({ seeds: 'exact' }, within500);

export const depotAt190 = withDepotAt(190);
export const depotAt350 = withDepotAt(350);
export const depotAt600 = withDepotAt(600);

/** The caller leaves at 150 ms. */
export const callerLeaves = scenario<Answer>({ seeds: 'exact' }, async (answer, { controller }) => {
  setTimeout(() => controller.abort(new Error('user left')), 150);
  return answer.loadTrip('LP-0001', { budgetMs: 500, signal: controller.signal });
});

/** The caller leaves at 300 ms, when the quote is on its way. */
export const callerLeavesLate = scenario<Answer>(
  { seeds: 'exact' },
  async (answer, { controller }) => {
    setTimeout(() => controller.abort(new Error('user left')), 300);
    return answer.loadTrip('LP-0001', { budgetMs: 500, signal: controller.signal });
  },
);

/** A parcel of another depot. */
export const anotherParcel = scenario<Answer>({ seeds: 'exact' }, async (answer) =>
  answer.loadTrip('LP-0002', { budgetMs: 500 }),
);
