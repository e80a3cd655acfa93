// E16-2.e fails: error-propagates
export async function transfer(pool: any, from: string, to: string, cents: number) {
  using cleanup = new DisposableStack();
  const client = cleanup.adopt(await pool.connect(), (c: any) => c.release());
  await client.query('BEGIN');
  try {
    const d = await client.query(
      'UPDATE accounts SET balance_cents = balance_cents - $1 WHERE id = $2 AND balance_cents >= $1 RETURNING id',
      [cents, from],
    );
    if (!d.rowCount) throw new Error('insufficient');
    const c = await client.query(
      'UPDATE accounts SET balance_cents = balance_cents + $1 WHERE id = $2 RETURNING id',
      [cents, to],
    );
    if (!c.rowCount) throw new Error('no payee');
    await client.query('COMMIT');
  } catch (e) {
    await client.query('ROLLBACK');
    console.log('transfer failed', e);
  }
}
