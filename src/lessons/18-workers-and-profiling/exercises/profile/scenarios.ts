import { scenario } from '#exercise';

interface Span {
  name: string;
  kind: 'run' | 'wait';
  start: number;
  end: number;
}

interface Answer {
  profile(spans: Span[]): unknown;
}

const span = (kind: Span['kind'], start: number, end: number, name: string = kind): Span => ({
  name,
  kind,
  start,
  end,
});

/** Users 0–300, posts 0–200, comments 340–740, a depot 400–500; runs 300–340 and 740–800. */
export const dashboard = scenario<Answer>({ seeds: 'exact' }, async (answer) =>
  answer.profile([
    span('wait', 0, 300, 'users'),
    span('wait', 0, 200, 'posts'),
    span('run', 300, 340),
    span('wait', 340, 740, 'comments'),
    span('wait', 400, 500, 'depot'),
    span('run', 740, 800),
  ]),
);

export const touching = scenario<Answer>({ seeds: 'exact' }, async (answer) =>
  answer.profile([span('wait', 0, 100, 'a'), span('wait', 100, 200, 'b')]),
);

export const late = scenario<Answer>({ seeds: 'exact' }, async (answer) =>
  answer.profile([span('wait', 500, 600, 'a')]),
);

/** A run of 300 ms beside two waits that leave time between them: 20–120 and 200–230. */
export const busy = scenario<Answer>({ seeds: 'exact' }, async (answer) =>
  answer.profile([
    span('run', 0, 50),
    span('wait', 20, 120, 'stock'),
    span('wait', 200, 230, 'price'),
    span('run', 300, 600, 'labels'),
  ]),
);

export const onlyRuns = scenario<Answer>({ seeds: 'exact' }, async (answer) =>
  answer.profile([span('run', 10, 40)]),
);

/** A wait of 300 ms has two short ones within it, one after the other; what is given stands in no order. */
export const nested = scenario<Answer>({ seeds: 'exact' }, async (answer, { observe }) => {
  const spans = [
    span('wait', 150, 200, 'depot'),
    span('run', 320, 340),
    span('wait', 20, 320, 'page'),
    span('wait', 40, 100, 'user'),
  ];
  const profile = answer.profile(spans);
  observe(
    'the spans afterwards',
    spans.map(({ start }) => start),
  );
  return profile;
});

/** The wait that begins last is over first. */
export const lastEndsFirst = scenario<Answer>({ seeds: 'exact' }, async (answer) =>
  answer.profile([span('wait', 0, 400, 'posts'), span('wait', 100, 200, 'users')]),
);
