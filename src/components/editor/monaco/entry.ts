/**
 * Monaco, with what of it a cell needs. Built by itself (scripts/editor-bundle.ts), shipped packed, and run in the page
 * when the first cell is focused that is to have it.
 */

export { mountEditor } from './mount-editor.ts';
export { startMonaco } from './start-monaco.ts';

export type MonacoBundle = typeof import('./entry.ts');
