// E04-2.b fails: result
const get = async (p: string) => (await fetch('https://api.lanternpost.test' + p)).json();
export async function postsWithComments() {
  const posts = await get('/posts');
  return posts.map((post: any) => ({ post, comments: get(`/posts/${post.id}/comments`) }));
}
