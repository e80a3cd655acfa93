// Every way to a date, to the local time of it, and to its text: UTC and en-US, wherever the host is.
const dates = [
  new Date(),
  new Date(2026, 6, 4, 5, 6, 7, 8),
  new Date(99, 0),
  new Date('2026-07-04T12:00:00'),
  new Date('2026-07-04T12:00:00+02:00'),
  new Date('2026-07-04'),
  new Date('July 4, 2026 12:00'),
  new Date('2026/07/04 1:02:03'),
  new Date('Sat, 04 Jul 2026 12:00:00 GMT'),
  new Date('Jul 4 2026 12:00:00 -0500'),
  new Date(0),
  new Date(-1),
  new Date(NaN),
];
for (const date of dates) {
  console.log(date, String(date), date.getTimezoneOffset(), date.getDay(), date.getHours());
  console.log(
    date.toDateString(),
    '|',
    date.toTimeString(),
    '|',
    date.toLocaleString(),
    '|',
    date.toLocaleDateString(),
  );
}
const date = new Date(2026, 0, 31, 23, 59);
date.setMonth(1);
date.setHours(1, 2, 3, 4);
console.log(
  date.toISOString(),
  date.getDate(),
  date.getFullYear(),
  (date as any).getYear(),
  date.toLocaleTimeString(),
);
console.log(
  date.toLocaleDateString('de-DE', { dateStyle: 'full' }),
  date.toLocaleString(undefined, { timeZone: 'America/New_York' }),
);
console.log(
  Date.parse('2026-01-02T03:04:05.678'),
  Date.UTC(2026, 0),
  Date.now(),
  typeof Date(),
  new Date().constructor === Date,
);
console.log(
  new Intl.DateTimeFormat().format(),
  new Intl.DateTimeFormat().resolvedOptions().timeZone,
  new Intl.DateTimeFormat('fr').formatToParts().length,
);
console.log(
  (1234567.891).toLocaleString(),
  12n.toLocaleString(),
  [1.5, 'a', new Date(0)].toLocaleString(),
  new Intl.NumberFormat().resolvedOptions().locale,
);
console.log(
  ['b', 'a', 'C', 'ä'].sort((a, b) => a.localeCompare(b)).join(),
  'I'.toLocaleLowerCase(),
  new Intl.PluralRules().select(1),
);
console.log(
  new Intl.NumberFormat('de-DE').format(1234.5),
  new Intl.DateTimeFormat('xx').resolvedOptions().locale,
  new Intl.ListFormat().format(['a', 'b', 'c']),
);
setTimeout(
  () =>
    console.log(
      new Date().toISOString(),
      new Intl.DateTimeFormat(undefined, { timeStyle: 'long' }).format(),
    ),
  86_400_000,
);
await new Promise((done) => setTimeout(done, 1000));
console.log(new Date(), new (class Day extends Date {})(2026, 1, 1).getTime());
