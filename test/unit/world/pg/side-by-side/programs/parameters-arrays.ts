import { Pool } from 'pg';

const pool = new Pool();
console.log(
  (await pool.query('SELECT id, title FROM posts WHERE user_id = ANY($1) ORDER BY id', [[1, 2]]))
    .rows,
);
console.log(
  (
    await pool.query('SELECT $1::text[] AS a, $2::int[][] AS b', [
      ['x', null, 'a"b'],
      [
        [1, 2],
        [3, 4],
      ],
    ])
  ).rows,
);
await pool.end();
