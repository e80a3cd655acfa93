// E04-2.f fails: result
interface Post {
  id: number;
  user_id: number;
  title: string;
}
interface Comment {
  id: number;
  post_id: number;
  body: string;
}
export async function postsWithComments(): Promise<{ post: Post; comments: Comment[] }[]> {
  const posts = (await (await fetch('https://api.lanternpost.test/posts')).json()) as Post[];
  return Promise.all(
    posts.map(async (post) => {
      const comments = await fetch(`https://api.lanternpost.test/posts/${post.id}/comments`);
      return { post, comments };
    }),
  ) as any;
}
