import { Pool } from 'pg';

const pool = new Pool();
await pool
  .query(
    "DO $$ BEGIN RAISE EXCEPTION 'no % here', 'lantern' USING ERRCODE = 'LP001', HINT = 'light one', DETAIL = 'dark'; END $$",
  )
  .catch(({ code, message, hint, detail, where }) =>
    console.log({ code, message, hint, detail, where }),
  );
await pool.end();
