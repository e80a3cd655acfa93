// E12-3.d fails: error-propagates
export async function activeUserNames(pool: any): Promise<string[]> {
  using cleanup = new DisposableStack();
  const client = cleanup.adopt(await pool.connect(), (c: any) => c.release());
  try {
    const { rows } = await client.query('SELECT * FROM users WHERE active = $1', [true]);
    return rows.map((u: any) => u.name);
  } catch {
    return [];
  }
}
