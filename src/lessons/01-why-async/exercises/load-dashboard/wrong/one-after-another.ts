// E01-1.a fails: elapsed
const get = async (p: string) => (await fetch('https://api.lanternpost.test' + p)).json();
export async function loadDashboard() {
  const users = await get('/users');
  const posts = await get('/posts');
  const comments = await get('/comments');
  return { users, posts, comments };
}
