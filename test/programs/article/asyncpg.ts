// The article's third listing, a pool of `asyncpg`, in TypeScript; its `pool.close()` is put where it is reached.
import { Pool } from 'pg';

interface User {
  id: number;
  name: string;
  email: string;
}

async function fetchUsers(): Promise<User[]> {
  const pool = new Pool({
    user: 'user',
    password: 'password',
    database: 'database',
    host: 'localhost',
  });
  try {
    const client = await pool.connect();
    try {
      const { rows } = await client.query<User>('SELECT * FROM users WHERE active = $1', [true]);
      return rows;
    } finally {
      client.release();
    }
  } finally {
    await pool.end();
  }
}

const users = await fetchUsers();
for (const { id, name, email } of users) console.log(id, name, email);
