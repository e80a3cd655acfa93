import { Pool } from 'pg';

class Own extends Pool {
  async one(sql: string, values?: unknown[]) {
    return (await this.query(sql, values)).rows[0];
  }
}
const own = new Own({ max: 3 });
console.log(await own.one('SELECT $1::int AS a', [5]), own instanceof Pool, own.options.max);
await own.end();
console.log(own.ended, own.ending);
