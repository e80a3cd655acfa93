// E12-3.g fails: result
export async function activeUserNames(pool: any): Promise<string[]> {
  using cleanup = new DisposableStack();
  const client = cleanup.adopt(await pool.connect(), (c: any) => c.release());
  const { rows } = await client.query('SELECT name FROM users WHERE active = $1', [true]);
  return rows;
}
