import { expect, it } from 'vitest';
import { changed } from '../../../../src/cli/text/changed.ts';

const code = `const ms = 100;
await sleep(ms);
await sleep(ms + ms);
`;

it('changes a text in its line, and lets the other lines be', () => {
  expect(changed(code, [{ line: 3, from: 'ms + ms', to: '$& 1' }])).toBe(
    code.replace('ms + ms', () => '$& 1'),
  );
});

it('counts lines in the program as it was, also where one became two or none', () => {
  const changes = [
    { line: 1, from: 'const ms = 100;', to: 'const s = 1;\nconst ms = s * 1000;' },
    { line: 2, from: 'await sleep(ms);', to: '' },
    { line: 3, from: 'ms + ms', to: 'ms' },
  ];
  expect(changed(code, changes)).toBe('const s = 1;\nconst ms = s * 1000;\n\nawait sleep(ms);\n');
});

it('makes two changes in one line, one after the other', () => {
  const changes = [
    { line: 3, from: 'ms + ms', to: '1' },
    { line: 3, from: '1', to: '12' },
  ];
  expect(changed(code, changes)).toContain('await sleep(12);');
});

it.each([
  [
    'is not there',
    { line: 1, from: '200', to: '1' },
    'line 1, «const ms = 100;», has «200» nowhere',
  ],
  [
    'is in another line',
    { line: 2, from: '100', to: '1' },
    'line 2, «await sleep(ms);», has «100»',
  ],
  ['is there twice', { line: 3, from: 'ms', to: 'x' }, 'has «ms» 2 times'],
  ['is beyond the end', { line: 9, from: 'ms', to: 'x' }, 'line 9, «», has «ms» nowhere'],
  ['is empty', { line: 1, from: '', to: 'x' }, 'has «» nowhere'],
])('takes no change of a text that %s', (_what, change, message) => {
  expect(() => changed(code, [change])).toThrow(message);
});
