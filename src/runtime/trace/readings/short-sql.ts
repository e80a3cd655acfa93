const MOST = 40;

/**
 * A statement on one line, its end left out where it is long.
 * @example shortSql('SELECT *\n  FROM users') // 'SELECT * FROM users'
 */
export function shortSql(sql: string): string {
  const line = sql.replace(/\s+/g, ' ').trim();
  return line.length > MOST ? `${line.slice(0, MOST - 1)}…` : line;
}
