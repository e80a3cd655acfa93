import type { Pool } from 'pg';
export async function transfer(pool: Pool, from: string, to: string, cents: number): Promise<void> {
  using cleanup = new DisposableStack();
  const client = cleanup.adopt(await pool.connect(), (c) => c.release()); // one connection for the whole transaction
  await client.query('BEGIN');
  try {
    const debit = await client.query(
      'UPDATE accounts SET balance_cents = balance_cents - $1 WHERE id = $2 AND balance_cents >= $1 RETURNING id',
      [cents, from],
    );
    if (!debit.rowCount) throw new Error('insufficient funds in ' + from);
    const credit = await client.query(
      'UPDATE accounts SET balance_cents = balance_cents + $1 WHERE id = $2 RETURNING id',
      [cents, to],
    );
    if (!credit.rowCount) throw new Error('no account ' + to);
    await client.query('COMMIT');
  } catch (e) {
    await client.query('ROLLBACK');
    throw e;
  }
}
