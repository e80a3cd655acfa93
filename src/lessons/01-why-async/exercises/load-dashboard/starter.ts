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
  throw new Error('not written yet');
}
