import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'asks the engine for the frames above it',
  program: `
const found: unknown[] = [];
(Error as any).prepareStackTrace = (_error: Error, frames: any[]) => {
  for (const frame of frames) {
    for (const name of ['getFunction', 'getThis']) {
      const got = frame[name]?.();
      if (got !== undefined && got !== null) found.push(got);
    }
  }
  return \`frames \${frames.length}\`;
};
Error.stackTraceLimit = 1000;
console.log(new Error('x').stack);
console.log(found.length === 0 ? 'no function, no this' : found);
`,
  ends: 'finished',
  prints: [/^0 frames/, '0 no function, no this'],
});
