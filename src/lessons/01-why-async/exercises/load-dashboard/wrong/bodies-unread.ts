// E01-1.e fails: result
interface User {
  id: number;
  name: string;
  active: boolean;
  home_depot: string;
}
interface Post {
  id: number;
  user_id: number;
  title: string;
}
interface Comment {
  id: number;
  post_id: number;
  body: string;
}
export async function loadDashboard(): Promise<{
  users: User[];
  posts: Post[];
  comments: Comment[];
}> {
  const users = fetch('https://api.lanternpost.test/users');
  const posts = fetch('https://api.lanternpost.test/posts');
  const comments = fetch('https://api.lanternpost.test/comments');
  return { users: await users, posts: await posts, comments: await comments } as any;
}
