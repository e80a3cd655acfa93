/**
 * How a reader's program is type-checked, as in a `tsconfig.json`: in the editor and in tests, by one version of
 * TypeScript. A program runs by having its types taken away, in a realm that has what a worker has.
 */
export const typeOptions = {
  target: 'esnext',
  module: 'esnext',
  moduleResolution: 'bundler',
  lib: ['esnext', 'webworker', 'webworker.iterable', 'webworker.asynciterable'],
  types: [],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  /** A file without imports and exports is a module too. */
  moduleDetection: 'force',
  allowImportingTsExtensions: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
} as const;
