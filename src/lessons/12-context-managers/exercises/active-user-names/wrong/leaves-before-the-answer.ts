// E12-3.a fails: query-ends-before-release
export async function activeUserNames(pool: any): Promise<string[]> {
  using cleanup = new DisposableStack();
  const client = cleanup.adopt(await pool.connect(), (c: any) => c.release());
  return client
    .query('SELECT * FROM users WHERE active = $1', [true])
    .then(({ rows }: any) => rows.map((u: any) => u.name));
}
