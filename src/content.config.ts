import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { builtLessons } from './loaders/built-lessons.ts';
import { pythonTwins } from './loaders/python-twins.ts';

/** The prose of the lessons. The entry's id is its folder, "04-gather". */
const lessons = defineCollection({
  loader: glob({
    base: './src/lessons',
    pattern: '*/index.mdx',
    generateId: ({ entry }) => entry.replace('/index.mdx', ''),
  }),
  schema: z.object({
    title: z.string(),
    /** One sentence, for the contents and for search engines. */
    summary: z.string(),
    minutes: z.number().int().positive(),
    /** Slugs of the lessons this one builds on. */
    needs: z.array(z.string()),
    /** Lines of the article the book is derived from. */
    article: z.array(z.number().int()),
    /** The name in asyncio, if there is one. */
    python: z.string().optional(),
    /** Number of the part the lesson belongs to. */
    part: z.number().int().positive(),
  }),
});

/** The prompts of the exercises. The entry's id is "04-gather/fetch-all". */
const exercisePages = defineCollection({
  loader: glob({
    base: './src/lessons',
    pattern: '*/exercises/*/prompt.mdx',
    generateId: ({ entry }) => entry.replace('/exercises/', '/').replace('/prompt.mdx', ''),
  }),
  schema: z.object({
    title: z.string(),
    /** The curriculum's id, "E04-1". */
    alias: z.string().regex(/^E\d\d-\d+$/),
    /** What the exercise asks, in one sentence without markup. */
    summary: z.string(),
    hints: z.array(z.string()).length(3),
  }),
});

/** Programs and traces, as compiled and run by the command line. */
const examples = defineCollection({
  loader: builtLessons('examples'),
  schema: z.object({
    id: z.string(),
    lesson: z.string(),
    name: z.string(),
    code: z.string(),
    /** The files beside it that it imports. */
    given: z.array(z.object({ name: z.string(), text: z.string() })),
    /** A compiled program; only the runtime looks into it. */
    program: z.unknown(),
    /** The trace of its run, as JSON lines. */
    trace: z.string(),
    golden: z.string(),
  }),
});

/** The questions of the lessons, each under the id of the program that answers it. */
const questions = defineCollection({
  loader: builtLessons('questions'),
  schema: z.object({
    asks: z.string(),
    options: z.array(z.string()).min(2),
    /** Index of the option that the run bears out. */
    answer: z.number().int(),
  }),
});

/** The glossary, in the order in which the lessons explain its terms. */
const terms = defineCollection({
  loader: builtLessons('terms'),
  schema: z.object({ lesson: z.string(), term: z.string(), meaning: z.string() }),
});

/** The cheat sheet. */
const sheetRows = defineCollection({
  loader: builtLessons('sheetRows'),
  schema: z.object({
    lesson: z.string(),
    python: z.string(),
    typescript: z.string(),
    mind: z.string(),
    differs: z.boolean().default(false),
  }),
});

const exercises = defineCollection({
  loader: builtLessons('exercises'),
  schema: z.object({
    id: z.string(),
    alias: z.string(),
    lesson: z.string(),
    starter: z.string(),
    solution: z.string(),
    /** The files that an answer may import. */
    given: z.array(z.object({ name: z.string(), text: z.string() })),
    starterProgram: z.unknown(),
    scenarios: z.unknown(),
    /** How each scenario is run, by its name. */
    options: z.record(z.string(), z.unknown()),
    checks: z.array(z.object({ id: z.string(), describe: z.string() })),
  }),
});

/** The Python programs printed beside the examples, and what CPython printed for each. */
const twins = defineCollection({
  loader: pythonTwins,
  schema: z.object({ code: z.string(), printed: z.string().optional() }),
});

export const collections = {
  lessons,
  exercisePages,
  examples,
  questions,
  terms,
  sheetRows,
  exercises,
  twins,
};
