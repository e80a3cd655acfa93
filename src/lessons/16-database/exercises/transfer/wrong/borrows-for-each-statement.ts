// E16-2.a fails: one-connection
export async function transfer(pool: any, from: string, to: string, cents: number) {
  await pool.query('BEGIN');
  try {
    const d = await pool.query(
      'UPDATE accounts SET balance_cents = balance_cents - $1 WHERE id = $2 AND balance_cents >= $1 RETURNING id',
      [cents, from],
    );
    if (!d.rowCount) throw new Error('insufficient');
    const c = await pool.query(
      'UPDATE accounts SET balance_cents = balance_cents + $1 WHERE id = $2 RETURNING id',
      [cents, to],
    );
    if (!c.rowCount) throw new Error('no payee');
    await pool.query('COMMIT');
  } catch (e) {
    await pool.query('ROLLBACK');
    throw e;
  }
}
