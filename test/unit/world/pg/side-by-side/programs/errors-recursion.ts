import { Pool } from 'pg';

const pool = new Pool();
await pool.query(
  'CREATE FUNCTION deeper(n int) RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN deeper(n + 1); END $$',
);
await pool.query('SELECT deeper(1)').catch(({ code, message }) => console.log(code, message));
console.log((await pool.query('SELECT 1 AS one')).rows);
await pool.end();
