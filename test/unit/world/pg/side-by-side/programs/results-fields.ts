import { Pool } from 'pg';

const pool = new Pool();
const { fields } = await pool.query(
  'SELECT id, name AS who, active, 1 + 1, now() - now() AS gone FROM users LIMIT 0',
);
for (const { name, columnID, dataTypeID, dataTypeSize, dataTypeModifier, format } of fields)
  console.log(name, columnID, dataTypeID, dataTypeSize, dataTypeModifier, format);
await pool.end();
