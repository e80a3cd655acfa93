import { scenario } from '#exercise';

interface Answer {
  postsWithComments(): Promise<unknown>;
}

/** The posts take 200 ms, the comments of each 150. */
export const eightPosts = scenario<Answer>({ seeds: 'exact' }, async (answer) =>
  answer.postsWithComments(),
);
