import { DatabaseError, Pool } from 'pg';

const pool = new Pool();
const error = await pool.query('SELECT 1/0').catch((e) => e);
console.log(
  error instanceof DatabaseError,
  error instanceof Error,
  error.name,
  Object.keys(error).sort().join(' '),
);
await pool.end();
