const get = async (p: string) => (await fetch('https://api.lanternpost.test' + p)).json();
const users = get('/users');
const posts = await get('/posts');
const comments = await get('/comments');
await users;
console.log('done');
