import { Pool } from 'pg';

const pool = new Pool();
console.log(
  (
    await pool.query(
      'WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 5) SELECT sum(i), array_agg(i) FROM n',
    )
  ).rows,
);
console.log(
  (
    await pool.query(
      "SELECT island, count(users.id)::int AS members, string_agg(name, ', ' ORDER BY name) AS names FROM depots LEFT JOIN users ON home_depot = depots.id GROUP BY island ORDER BY island",
    )
  ).rows,
);
console.log(
  (
    await pool.query(
      'SELECT id, row_number() OVER (PARTITION BY user_id ORDER BY id) AS n FROM posts ORDER BY id',
    )
  ).rows
    .map(({ id, n }) => `${id}:${n}`)
    .join(' '),
);
console.log(
  (
    await pool.query(
      "SELECT jsonb_agg(jsonb_build_object('id', id, 'name', name) ORDER BY id) AS all FROM users WHERE active",
    )
  ).rows[0].all,
);
console.log(
  (
    await pool.query(
      "SELECT to_char('2024-03-01'::date, 'FMDay, DD Mon YYYY') AS day, extract(epoch FROM '2024-03-01'::timestamptz)::int AS s, age('2024-03-01', '2023-01-15')::text",
    )
  ).rows,
);
await pool.end();
