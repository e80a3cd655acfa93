const get = async (p: string) => (await fetch('https://api.lanternpost.test' + p)).json();

const posts = await get('/posts');
const sizes = await Promise.all(
  posts.slice(0, 4).map(async (post: any) => {
    const comments = await get(`/posts/${post.id}/comments`); // in order within one post…
    return `${post.title}: ${comments.length}`;
  }),
); // …together across posts
console.log(sizes);
