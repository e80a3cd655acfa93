// E04-2.a fails: elapsed
const get = async (p: string) => (await fetch('https://api.lanternpost.test' + p)).json();
export async function postsWithComments() {
  const out = [];
  for (const post of await get('/posts'))
    out.push({ post, comments: await get(`/posts/${post.id}/comments`) });
  return out;
}
