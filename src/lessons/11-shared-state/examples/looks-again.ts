import { Pool } from 'pg';

const pool = new Pool({ max: 2 });
const holder = async () => {
  const { rows } = await pool.query("SELECT holder FROM lockers WHERE id = 'L1'");
  return rows[0].holder;
};

const reserve = async (who: string) => {
  if (await holder()) return `${who}: taken`;
  await pool.query("UPDATE lockers SET holder = $1 WHERE id = 'L1'", [who]);
  return (await holder()) === who ? `${who}: yours` : `${who}: taken`;
};

console.log(await Promise.all([reserve('Ada'), reserve('Cy')]));
await pool.end();
