/** What compiling makes, and what can be wrong with a source. Plain data: it crosses into realms and files. */

import type { Site } from '../trace/fields.ts';

/** One of the reader's files. `name` is relative to the program: `main.ts`, `page.ts`. */
export interface SourceFile {
  name: string;
  text: string;
}

/** A compiled program: the same text runs in the browser and in Node. */
export interface Program {
  /** An async arrow function; what it is given brings the hooks and what may be imported. */
  factory: string;
  /** The bare names that it imports, sorted: what a run of it needs beside the program. */
  imports: readonly string[];
  /** The name under which the factory knows the hooks; a host replaces it by another of the same length. */
  hooksName: string;
  /** What the numbers in the hooks' calls point to. */
  sites: Site[];
  /** A source map (version 3) from the factory's text to the reader's files. */
  map: string;
}

/** Something that keeps a program from running. Lines and columns count from 1. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  message: string;
}

export type Compiled = { ok: true; program: Program } | { ok: false; problems: Problem[] };
