/** The files of an exercise to start from: they compile, and say themselves what is to be written. */

export const exerciseFiles = (name: string, alias: string): { [file: string]: string } => ({
  'prompt.mdx': `---
title: ${name}
alias: ${alias}
summary: 'TODO: what is to be written, in one sentence'
hints:
  - 'TODO: where to look'
  - 'TODO: what to use'
  - 'TODO: almost the line itself'
---

{/* TODO: what to do, with every number that a check wants */}
`,
  'starter.ts': `// TODO: the signature of what the answer exports
export async function answer(): Promise<void> {
  throw new Error('not written yet');
}
`,
  'solution.ts': `// TODO: the book's own answer, without this line
export async function answer(): Promise<void> {}
`,
  'scenarios.ts': `import { scenario } from '#exercise';

interface Answer {
  // TODO: the same signature
  answer(): Promise<void>;
}

// TODO: one export for each way in which the answer is called; seeds: 'all' where the network's order could matter
export const usual = scenario<Answer>({ seeds: 'exact' }, async (answer) => answer.answer());
`,
  'checks.ts': `import { checksOf, settles } from '#exercise';
import type * as scenarios from './scenarios.ts';

const check = checksOf<typeof scenarios>();

// TODO: a check for each thing that is asked, and in wrong/ a mistake that it rejects
export default [check('settles', 'Settles', 'usual', settles)];
`,
});
