// E01-1.c fails: result
const get = async (p: string) => (await fetch('https://api.lanternpost.test' + p)).json();
export async function loadDashboard() {
  return { users: get('/users'), posts: get('/posts'), comments: get('/comments') };
}
