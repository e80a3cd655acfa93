// E16-2.k fails: explicit-rollback
import type { Pool } from 'pg';
export async function transfer(pool: Pool, from: string, to: string, cents: number): Promise<void> {
  const c = await pool.connect();
  try {
    await c.query('BEGIN');
    const d = await c.query(
      'UPDATE accounts SET balance_cents = balance_cents - $1 WHERE id = $2 AND balance_cents >= $1',
      [cents, from],
    );
    if (!d.rowCount) throw new Error('too little');
    const e = await c.query(
      'UPDATE accounts SET balance_cents = balance_cents + $1 WHERE id = $2',
      [cents, to],
    );
    if (!e.rowCount) throw new Error('none');
    await c.query('COMMIT');
  } catch (e) {
    c.query('ROLLBACK');
    throw e;
  } finally {
    c.release();
  }
}
