// E01-1.d fails: three-requests
const get = async (p: string) => (await fetch('https://api.lanternpost.test' + p)).json();
export async function loadDashboard() {
  get('/users');
  get('/posts');
  get('/comments'); // "start them"
  const [users, posts, comments] = await Promise.all([
    get('/users'),
    get('/posts'),
    get('/comments'),
  ]);
  return { users, posts, comments };
}
