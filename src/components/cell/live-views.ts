/** What a cell shows from the first touch on: fetched then, so that an untouched page stays light. */
export { Editor } from '../editor/Editor.tsx';
export { EditorNote } from '../editor/EditorNote.tsx';
export { firstChange, runMarks, withEvidence } from '../editor/line-marks.ts';
export { Console } from '../panels/Console.tsx';
export { Unkept } from '../panels/Unkept.tsx';
export { LiveTimeline } from '../timeline/LiveTimeline.tsx';
export { Busy } from './Busy.tsx';
export { Dock } from './Dock.tsx';
export { DrawnRun } from './DrawnRun.tsx';
export { problemText } from './missing-sign.ts';
export { RunNotices } from './RunNotices.tsx';
export { RunPanels, runTabs } from './RunPanels.tsx';
