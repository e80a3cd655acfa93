// E04-2.c fails: result
const get = async (p: string) => (await fetch('https://api.lanternpost.test' + p)).json();
export async function postsWithComments() {
  const posts = await get('/posts');
  return Promise.all(
    posts.map(async (post: any) => {
      const comments = await get(`/posts/${post.id}/comments`);
      ({ post, comments });
    }),
  );
}
