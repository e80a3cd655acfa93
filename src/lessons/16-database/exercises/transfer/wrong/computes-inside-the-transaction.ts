// E16-2.l fails: database-computes
export async function transfer(pool: any, from: string, to: string, cents: number) {
  using cleanup = new DisposableStack();
  const client = cleanup.adopt(await pool.connect(), (c: any) => c.release());
  await client.query('BEGIN');
  try {
    const {
      rows: [a],
    } = await client.query('SELECT balance_cents FROM accounts WHERE id = $1', [from]);
    const {
      rows: [b],
    } = await client.query('SELECT balance_cents FROM accounts WHERE id = $1', [to]);
    if (!b) throw new Error('no payee');
    if (a.balance_cents < cents) throw new Error('insufficient');
    await client.query('UPDATE accounts SET balance_cents = $1 WHERE id = $2', [
      a.balance_cents - cents,
      from,
    ]);
    await client.query('UPDATE accounts SET balance_cents = $1 WHERE id = $2', [
      b.balance_cents + cents,
      to,
    ]);
    await client.query('COMMIT');
  } catch (e) {
    await client.query('ROLLBACK');
    throw e;
  }
}
