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
