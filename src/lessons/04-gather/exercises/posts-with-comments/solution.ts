const API = 'https://api.lanternpost.test';
const get = async (p: string) => (await fetch(API + p)).json();
export async function postsWithComments() {
  const posts = await get('/posts');
  return Promise.all(
    posts.map(async (post: any) => ({ post, comments: await get(`/posts/${post.id}/comments`) })),
  );
}
