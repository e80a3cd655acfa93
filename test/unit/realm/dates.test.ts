import { describe, expect, it } from 'vitest';
import { printed, texts } from '../run-program.ts';

describe('local time is UTC', () => {
  it('for dates made of parts, and for texts that name no zone', async () => {
    expect(
      await texts(`console.log(new Date(2026, 6, 4, 12).toISOString());
for (const text of ['2026-07-04T12:00:00', '2026-07-04', 'July 4, 2026 12:00', '2026/07/04 12:00']) {
  console.log(new Date(text).toISOString(), Date.parse(text) === +new Date(text));
}`),
    ).toEqual([
      '2026-07-04T12:00:00.000Z',
      '2026-07-04T12:00:00.000Z true',
      '2026-07-04T00:00:00.000Z true',
      '2026-07-04T12:00:00.000Z true',
      '2026-07-04T12:00:00.000Z true',
    ]);
  });

  it('but a zone that a text names is its own', async () => {
    expect(
      await texts(`for (const text of ['2026-07-04T12:00:00+02:00', 'Sat, 04 Jul 2026 12:00:00 GMT', 'Jul 4 2026 12:00 -0500', '2026-07-04T12:00Z']) {
  console.log(new Date(text).toISOString());
}
console.log(new Date('soon').getTime(), String(new Date(NaN)));`),
    ).toEqual([
      '2026-07-04T10:00:00.000Z',
      '2026-07-04T12:00:00.000Z',
      '2026-07-04T17:00:00.000Z',
      '2026-07-04T12:00:00.000Z',
      'NaN Invalid Date',
    ]);
  });

  it('in every part that is read and set', async () => {
    expect(
      await texts(`const date = new Date(2026, 0, 31, 23, 59, 58, 57);
console.log(date.getFullYear(), date.getMonth(), date.getDate(), date.getDay(), date.getHours(), date.getTimezoneOffset());
date.setHours(1, 2, 3, 4); date.setDate(1);
console.log(date.toJSON(), date.setHours.length, Date.prototype.getDay.name);`),
    ).toEqual(['2026 0 31 6 23 0', '2026-01-01T01:02:03.004Z 4 getDay']);
  });

  it('and in every text', async () => {
    expect(
      await texts(`const date = new Date();
console.log(String(date));
console.log(date.toDateString(), '|', date.toTimeString());
console.log(date.toLocaleString(), '|', date.toLocaleDateString(), '|', date.toLocaleTimeString());
console.log(date.toLocaleDateString('de-DE', { dateStyle: 'full' }));
console.log(date.toLocaleString('en-US', { timeZone: 'America/New_York' }));
console.log(new Date(-1e15).toDateString(), new Date(NaN).toDateString());`),
    ).toEqual([
      'Thu Jan 01 2026 00:00:00 GMT+0000 (Coordinated Universal Time)',
      'Thu Jan 01 2026 | 00:00:00 GMT+0000 (Coordinated Universal Time)',
      '1/1/2026, 12:00:00 AM | 1/1/2026 | 12:00:00 AM',
      'Donnerstag, 1. Januar 2026',
      '12/31/2025, 7:00:00 PM',
      'Tue Apr 05 -29719 Invalid Date',
    ]);
  });
});

it('what is formatted without a date is the virtual now', async () => {
  expect(
    await printed(`const format = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' });
await new Promise((done) => setTimeout(done, 61_000));
console.log(format.format(), format.format === format.format, [format.formatToParts().length], [0].map(format.format));`),
  ).toEqual([`61000 12:01:01 AM true [ 7 ] [ '12:00:00 AM' ]`]);
});

it('numbers, lists and comparisons speak en-US where no language is named', async () => {
  expect(
    await texts(`console.log((1234.5).toLocaleString(), 12345n.toLocaleString(), (1234.5).toLocaleString('de-DE'), [1234.5].toLocaleString());
for (const name of ['Collator', 'DateTimeFormat', 'ListFormat', 'NumberFormat', 'RelativeTimeFormat', 'Segmenter']) {
  const format = new (Intl as any)[name]();
  if (format.resolvedOptions().locale !== 'en-US' || !(format instanceof (Intl as any)[name])) console.log(name);
}
console.log('ä'.localeCompare('z'), 'I'.toLocaleLowerCase('tr').length, new Intl.NumberFormat('de').resolvedOptions().locale);`),
  ).toEqual(['1,234.5 12,345 1.234,5 1,234.5', '-1 1 de']);
});

it('a date that is made is one of the program’s own class Date', async () => {
  expect(
    await texts(
      `console.log(new Date().constructor === Date, new Date(new Date(5)).getTime(), new Date({ valueOf: () => 7 } as never).getTime());`,
    ),
  ).toEqual(['true 5 7']);
});
