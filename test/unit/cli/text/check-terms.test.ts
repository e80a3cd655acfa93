import { expect, it } from 'vitest';
import { checkTerms } from '../../../../src/cli/text/check-terms.ts';
import { aLesson, whole } from './a-lesson.ts';

const problem = (mdx: string) => {
  const lesson = aLesson({ mdx });
  return checkTerms([lesson], lesson).problem;
};

it('finds nothing where a term is explained before it is used', () => {
  expect(problem(whole)).toBeUndefined();
});

it('finds a term that is used above the place that explains it', () => {
  expect(problem(whole.replace('## All at once', '## All at once\n\nA Fan-out comes.'))).toBe(
    'src/lessons/04-gather/index.mdx:9: «Fan-out» is used here, and explained further down. Explain it here, in a <Term>, or use another word.',
  );
});

it('finds a term that only a later lesson explains, and none that an earlier one has explained', () => {
  const user = aLesson({ glossary: [], mdx: whole.replace('<Term>fan-out</Term>', 'fan-out') });
  const before = aLesson({ slug: 'why-async', number: 1 });
  const after = aLesson({ slug: 'streams', number: 14 });
  expect(checkTerms([before, user], user).problem).toBeUndefined();
  expect(checkTerms([user, after], user).problem).toContain('and explained in lesson 14');
});

it('finds a term in a question that is asked too early', () => {
  const options = [{ says: 'A fan-out.', ends: 1 }];
  const lesson = aLesson({ questions: { order: { asks: 'What?', options } } });
  expect(checkTerms([lesson], lesson).problem).toContain(':9: «fan-out» is used here');
});

it('takes no part of a word, no code and no address for a use', () => {
  const other = 'a fan-outs, `fan-out`, [x](https://x.test/fan-out)';
  expect(problem(whole.replace('## All at once', `## All at once\n\n${other}`))).toBeUndefined();
});

it('knows other forms of a term, and everyday words that have none', () => {
  const used = whole.replace('## All at once', '## All at once\n\nIt fans out.');
  const forms = (own: string[]) => {
    const lesson = aLesson({ mdx: used, glossary: [{ term: 'fan-out', meaning: '', forms: own }] });
    return checkTerms([lesson], lesson).problem;
  };
  expect(forms(['fans out'])).toContain('«fans out» is used here');
  expect(forms([])).toBeUndefined();
});

it('misses the explanation of a term of the glossary', () => {
  expect(problem(whole.replace('<Term>fan-out</Term>', 'so'))).toContain(
    'its glossary.ts has «fan-out», and the text does not explain it',
  );
});
