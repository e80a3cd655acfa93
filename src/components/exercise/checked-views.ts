/** What an exercise shows after the first check: fetched then. */
export { Checks } from '../panels/Checks.tsx';
export { Compare } from './Compare.tsx';
export { evidenceOf } from './evidence-of.ts';
export { limitedOf } from './limited-of.ts';
