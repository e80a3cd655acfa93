/** What a cell shows from the first touch on: fetched then, so that an untouched page stays light. */
export { firstChange, nowMarks } from '../editor/line-marks.ts';
export { PlainEditor } from '../editor/PlainEditor.tsx';
export { Console } from '../panels/Console.tsx';
export { Report } from '../panels/Report.tsx';
export { outlived } from '../panels/verdict.ts';
export { Timeline } from '../timeline/Timeline.tsx';
export { CopyTrace } from './CopyTrace.tsx';
