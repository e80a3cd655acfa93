import type { Hono } from 'hono';
import type { Pool } from 'pg';
export function createApp(pool: Pool): Hono {
  throw new Error('not written yet');
}
