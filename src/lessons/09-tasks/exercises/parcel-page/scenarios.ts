import { scenario } from '#exercise';

interface Answer {
  loadParcelPage(id: string, options?: { failRecs?: boolean }): Promise<unknown>;
}

/** Recommendations take 150 ms, the parcel 100. */
export const usual = scenario<Answer>({ seeds: 'exact' }, async (answer) =>
  answer.loadParcelPage('LP-0002'),
);

/** The recommendations fail with 500 at 60 ms. */
export const withoutRecommendations = scenario<Answer>({ seeds: 'exact' }, async (answer) =>
  answer.loadParcelPage('LP-0002', { failRecs: true }),
);

/** There is no such parcel: 404 at 80 ms. */
export const unknownParcel = scenario<Answer>({ seeds: 'exact' }, async (answer) =>
  answer.loadParcelPage('NOPE'),
);
