/** The files of a lesson to start from: a page that can be built, with one program, and what is left to write. */

export const lessonFiles = (slug: string): { [file: string]: string } => ({
  'index.mdx': `---
title: ${slug}
summary: 'TODO: what a reader can do afterwards, in one sentence'
minutes: 30
needs: []
article: []
part: 1 # TODO: the number of its part, from 1
---

## What happens

{/* TODO: something that surprises, and a question about it in a <Predict>, before its program is run */}

<Example name="first-run" title="A wait of 100 ms" />

{/* TODO: what was seen, its <KeyPicture>, and the <Try name="…"> that changes one number */}

{/* TODO: the <Twin> in Python, and what is different */}

## In production

{/* TODO: what it costs, and which library does it */}

## Exercises

{/* TODO: an <Exercise name="…" /> for each folder of exercises/ */}

{/* TODO: the one line to <Keep>, three <Check> questions, and the <CheatSheet /> */}
`,
  'questions.ts': `import type { Questions } from '#lesson';

// TODO: what is asked of each program, and what each option claims of its run
const questions: Questions = {};

export default questions;
`,
  'tries.ts': `import type { Tries } from '#lesson';

// TODO: what each <Try name="…"> has a reader change, and what its text claims of the run
const tries: Tries = {};

export default tries;
`,
  'glossary.ts': `import type { Term } from '#lesson';

// TODO: the terms that this lesson explains
const glossary: Term[] = [];

export default glossary;
`,
  'cheat-sheet.ts': `import type { SheetRow } from '#lesson';

// TODO: a row for each thing that Python has, too
const cheatSheet: SheetRow[] = [];

export default cheatSheet;
`,
  'examples/first-run.ts': `import { setTimeout as sleep } from 'node:timers/promises';

console.log('before');
await sleep(100);
console.log('after');
`,
  'examples/first-run.txt': `    0 │ before
  100 │ after
      └ finished at 100 ms
`,
});
