// E12-3.b fails: survives-shutdown
export async function activeUserNames(pool: any): Promise<string[]> {
  const client = await pool.connect();
  try {
    return client
      .query('SELECT * FROM users WHERE active = $1', [true])
      .then(({ rows }: any) => rows.map((u: any) => u.name));
  } finally {
    client.release();
  }
}
