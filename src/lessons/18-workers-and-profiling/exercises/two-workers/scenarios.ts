import { scenario } from '#exercise';

interface Job {
  id: number;
  ms: number;
  bad?: boolean;
}

interface Answer {
  renderLabels(jobs: Job[]): Promise<unknown>;
}

/** Jobs of 600, 200, 200 and 200 ms; a heartbeat is set every 50 ms. */
export const fourJobs = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  const beats: number[] = [];
  const heartbeat = setInterval(() => beats.push(performance.now()), 50);
  try {
    return await answer.renderLabels([600, 200, 200, 200].map((ms, id) => ({ id, ms })));
  } finally {
    clearInterval(heartbeat);
    observe('heartbeats at', beats);
  }
});

/** The second job fails after 50 ms; the third would take 5,000. */
export const badLabel = scenario<Answer>({ seeds: 'exact' }, async (answer) =>
  answer.renderLabels([
    { id: 0, ms: 100 },
    { id: 1, ms: 100, bad: true },
    { id: 2, ms: 5000 },
  ]),
);

export const twice = scenario<Answer>({ seeds: 'exact' }, async (answer) => {
  await answer.renderLabels([{ id: 0, ms: 50 }]);
  const labels = await answer.renderLabels([{ id: 1, ms: 50 }]);
  return (labels as unknown[]).length;
});
