// E12-3.e fails: three-callers-one-connection
let shared: any;
export async function activeUserNames(pool: any): Promise<string[]> {
  shared ??= await pool.connect();
  const { rows } = await shared.query('SELECT * FROM users WHERE active = $1', [true]);
  return rows.map((u: any) => u.name);
}
