// E04-2.e fails: order-kept
export async function postsWithComments() {
  const get = async (p: string) => (await fetch(`https://api.lanternpost.test/${p}`)).json();
  const out: any[] = [];
  await Promise.all(
    (await get('posts')).map(async (post: any) => {
      const comments = await get(`posts/${post.id}/comments`);
      out.push({ post, comments });
    }),
  );
  return out;
}
