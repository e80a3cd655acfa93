import { Pool } from 'pg';

const pool = new Pool();
const { rows } = await pool.query(
  'SELECT $1::int a, $2::text b, $3::bool c, $4::jsonb d, $5::timestamptz e, $6::text f, $7::bytea g, $8::numeric h',
  [
    '7',
    8,
    true,
    { x: [1] },
    new Date(Date.UTC(2024, 0, 2, 3, 4, 5)),
    undefined,
    new Uint8Array([1, 2, 255]),
    12345678901234567890n,
  ],
);
const { e, g, ...others } = rows[0];
console.log(e.toISOString(), g.toString('hex'), others);
await pool.end();
