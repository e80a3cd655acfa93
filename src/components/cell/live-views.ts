/** What a cell shows from the first touch on: fetched then, so that an untouched page stays light. */
export { criticalPath } from '../../runtime/trace/index.ts';
export { Editor } from '../editor/Editor.tsx';
export { EditorNote } from '../editor/EditorNote.tsx';
export { firstChange, runMarks } from '../editor/line-marks.ts';
export { Console } from '../panels/Console.tsx';
export { Report } from '../panels/Report.tsx';
export { outlived, whoWaits } from '../panels/verdict.ts';
export { LiveTimeline } from '../timeline/LiveTimeline.tsx';
export { Versus } from '../timeline/Versus.tsx';
export { AllowMore } from './AllowMore.tsx';
export { CopyTrace } from './CopyTrace.tsx';
export { Dock } from './Dock.tsx';
export { RunPanels, runTabs } from './RunPanels.tsx';
export { Schedules } from './Schedules.tsx';
