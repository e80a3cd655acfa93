import { Pool } from 'pg';

const pool = new Pool({ max: 2 });
const free = "UPDATE lockers SET holder = $1 WHERE id = 'L1' AND holder IS NULL";

const reserve = async (who: string) => {
  const { rowCount } = await pool.query(free, [who]);
  return rowCount === 1 ? `${who}: yours` : `${who}: taken`;
};

console.log(await Promise.all([reserve('Ada'), reserve('Cy')]));
await pool.end();
