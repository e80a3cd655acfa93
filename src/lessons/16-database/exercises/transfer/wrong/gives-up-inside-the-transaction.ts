// E16-2.m fails: refusal-leaves-no-transaction
import type { Pool } from 'pg';
export async function transfer(pool: Pool, from: string, to: string, cents: number): Promise<void> {
  const c = await pool.connect();
  try {
    await c.query('BEGIN');
    const r = await c.query(
      'UPDATE accounts SET balance_cents = balance_cents - $1 WHERE id = $2 AND balance_cents >= $1',
      [cents, from],
    );
    if (r.rowCount !== 1) throw new Error('too little');
    try {
      const s = await c.query(
        'UPDATE accounts SET balance_cents = balance_cents + $1 WHERE id = $2',
        [cents, to],
      );
      if (s.rowCount !== 1) throw new Error('no account');
      await c.query('COMMIT');
    } catch (e) {
      await c.query('ROLLBACK');
      throw e;
    }
  } finally {
    c.release();
  }
}
