import { Pool } from 'pg';

const pool = new Pool();
console.log(
  (
    await pool.query(
      'UPDATE accounts SET balance_cents = balance_cents - $1 WHERE id = $2 AND balance_cents >= $1 RETURNING id, balance_cents',
      [3000, 'a'],
    )
  ).rows,
);
console.log(
  (
    await pool.query(
      'UPDATE accounts SET balance_cents = balance_cents - $1 WHERE id = $2 AND balance_cents >= $1 RETURNING id, balance_cents',
      [30000, 'a'],
    )
  ).rowCount,
);
console.log(
  (
    await pool.query(
      "INSERT INTO tracking_events (parcel_id, seq, kind) VALUES ('LP-0002', 1, 'created') RETURNING *",
    )
  ).rows,
);
console.log((await pool.query('DELETE FROM comments WHERE post_id = 1 RETURNING id')).rows);
await pool.end();
