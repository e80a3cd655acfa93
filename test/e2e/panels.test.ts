import { expect, type Page, test } from '@playwright/test';
import { axeFindings } from './axe-findings.ts';
import { CellOnPage, LESSON, ORDER_OF_RESULTS } from './cell.ts';

/** The rules of access take long on a busy machine. */
test.setTimeout(120_000);

const REQUESTS = `
async function user(id: number) {
  const response = await fetch('https://api.lanternpost.test/users/' + id);
  return response.json();
}
async function forgotten() {
  await fetch('https://api.lanternpost.test/slow?ms=400');
}
forgotten();
await Promise.all([user(1), user(99)]);
await user(99);
console.log('user', { name: 'Ada', parcels: [{ id: 7 }] });
`;

const QUERIES = `
import { Pool } from 'pg';
const pool = new Pool({ max: 1 });
async function rename(id: number) {
  const client = await pool.connect();
  const { rows } = await client.query('select * from users where id = $1', [id]);
  await fetch('https://api.lanternpost.test/users/' + id);
  client.release();
  return rows;
}
await Promise.all([rename(1), rename(2)]);
await pool.end();
`;

async function ran(page: Page, program: string): Promise<CellOnPage> {
  await page.goto(LESSON);
  const cell = new CellOnPage(page, ORDER_OF_RESULTS);
  await cell.type(program);
  await cell.run();
  await expect(cell.bar).toContainText('virtual', { timeout: 60_000 });
  return cell;
}

async function noFindings(page: Page): Promise<void> {
  expect(await axeFindings(page, 'section.cell')).toEqual([]);
}

test('a panel is there only when the run has something for it', async ({ page }) => {
  const cell = await ran(page, "console.log('hello');");
  await expect(cell.region.getByRole('tab')).toHaveText([/^Console/, 'Timeline']);
});

test('the network panel shows each request, and what was sent and answered, by keyboard', async ({
  page,
}) => {
  const cell = await ran(page, REQUESTS);
  await cell.region.getByRole('tab', { name: /^Timeline/ }).focus();
  await page.keyboard.press('ArrowRight');
  const panel = cell.region.getByRole('tabpanel', { name: /^Network/ });
  await expect(panel).toBeVisible();
  const rows = panel.locator('li.lane');
  await expect(rows).toHaveCount(4);
  const failed = panel.getByRole('button', { name: /users\/99 404/ }).first();
  await failed.focus();
  await page.keyboard.press('Enter');
  await expect(panel.locator('.net-detail')).toContainText('404');
  await expect(panel.locator('.net-detail')).toContainText("http.get('/users/:id')");
  await noFindings(page);
});

const BODIES = `
const base = 'https://api.lanternpost.test';
await (await fetch(base + '/users/1')).json();
const body = JSON.stringify({ note: 'x'.repeat(5000) });
await fetch(base + '/nowhere', { method: 'POST', body }).catch(() => {});
`;

test('the body of a request and of a response unfolds: JSON as such, of a long one its beginning', async ({
  page,
}) => {
  const cell = await ran(page, BODIES);
  await cell.region.getByRole('tab', { name: /^Network/ }).click();
  const panel = cell.region.getByRole('tabpanel', { name: /^Network/ });
  await panel.getByRole('button', { name: /users\/1/ }).click();
  await expect(panel.locator('.net-body pre')).toContainText('\n  "id": 1,\n');
  await panel.getByRole('button', { name: /nowhere/ }).click();
  const sent = panel.locator('.net-body', { hasText: '5,011 bytes of body sent' });
  await expect(sent.locator('pre')).toBeHidden();
  await sent.locator('summary').press('Enter');
  await expect(sent.locator('pre')).toContainText('{"note":"xxxx');
  await expect(sent).toContainText('915 bytes more are not kept.');
  await noFindings(page);
});

test('panels follow the playhead, and move it', async ({ page }) => {
  const cell = await ran(page, REQUESTS);
  await cell.region.getByRole('tab', { name: /^Network/ }).click();
  const panel = cell.region.getByRole('tabpanel', { name: /^Network/ });
  await panel.getByRole('slider').focus();
  await page.keyboard.press('Home');
  await expect(panel.locator('.reading')).toHaveText('3 requests in flight, of 3 sent so far.');
  await expect(panel.locator('li.lane').last()).toHaveClass(/is-future/);
  await cell.region.getByRole('tab', { name: /^Timeline/ }).click();
  await expect(cell.region.getByRole('slider', { name: 'Playhead' })).toHaveAttribute(
    'aria-valuenow',
    '0',
  );
});

test('problems say a sentence each, and lead to their line', async ({ page }) => {
  const cell = await ran(page, REQUESTS);
  await cell.region.getByRole('tab', { name: /^Problems/ }).click();
  const panel = cell.region.getByRole('tabpanel', { name: /^Problems/ });
  await expect(panel).toContainText('forgotten(), started at line 9, was never awaited');
  await panel.getByRole('button', { name: 'line 9' }).first().click();
  await noFindings(page);
});

test('values of the console unfold', async ({ page }) => {
  const cell = await ran(page, REQUESTS);
  await cell.region.getByRole('tab', { name: /^Console/ }).click();
  const panel = cell.region.getByRole('tabpanel', { name: /^Console/ });
  await panel.getByRole('button', { name: 'Unfold the values' }).click();
  await panel.locator('.values summary').first().click();
  await expect(panel.locator('.values')).toContainText("name: 'Ada'");
  await noFindings(page);
});

test('the database panel shows who holds a connection, who waits for one, and every query', async ({
  page,
}) => {
  const cell = await ran(page, QUERIES);
  await cell.region.getByRole('tab', { name: /^Database/ }).click();
  const panel = cell.region.getByRole('tabpanel', { name: /^Database/ });
  await expect(
    panel.getByRole('listitem', { name: /^connection 1, held by rename\(1\)/ }),
  ).toBeVisible();
  await expect(
    panel.getByRole('listitem', { name: /^rename\(2\) waited for a client from 0 ms/ }),
  ).toBeVisible();
  await panel.getByRole('button', { name: '1 row' }).first().click();
  await expect(panel.locator('.rows')).toContainText('Ada');
  await panel.getByRole('slider').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('.');
  await expect(panel.locator('.reading')).toContainText(
    'rename(1) holds connection 1 and asks nothing of it. rename(2) waits for a client.',
  );
  await noFindings(page);
});
