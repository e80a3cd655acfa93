import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'looks for a real clock',
  program: `
const spin = () => { let x = 0; for (let i = 0; i < 3e6; i++) x += i; return x; };
const clocks: (() => number)[] = [
  () => performance.now(),
  () => Date.now(),
  () => new Date().getTime(),
  () => Number(Intl.DateTimeFormat('en', { fractionalSecondDigits: 3, second: '2-digit' } as any).format().replace('.', '')),
  () => new Event('x').timeStamp,
  () => (globalThis as any).Temporal?.Now?.instant().epochMilliseconds ?? 0,
  () => performance.timeOrigin,
  () => performance.mark?.('x')?.startTime ?? 0,
  () => new File([], 'x').lastModified,
];
const before = clocks.map((clock) => clock());
spin();
const after = clocks.map((clock) => clock());
console.log(performance.now());
console.log(after.filter((value, i) => value !== before[i]).length);
`,
  ends: 'finished',
  prints: ['0 0', '0 0'],
});
