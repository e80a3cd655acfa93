/** What Lantern Post, the parcel co-operative of four islands, has on record. The tables hold the same rows. */

export interface Post {
  id: number;
  user_id: number;
  title: string;
}

export interface Comment {
  id: number;
  post_id: number;
  body: string;
}

export const posts: readonly Post[] = Array.from({ length: 8 }, (_, i) => ({
  id: i + 1,
  user_id: (i % 6) + 1,
  title: `Notice ${i + 1}`,
}));

export const comments: readonly Comment[] = posts.flatMap(({ id }) =>
  [1, 2].map((k) => ({ id: id * 10 + k, post_id: id, body: `Comment ${k} on ${id}` })),
);
