/** What `console.dir` may change: the options of Node's `util.inspect`, with its defaults. */
export interface InspectOptions {
  /** Levels that are shown below the first. */
  depth: number;
  /** Columns of a line. */
  breakLength: number;
  /** A structure stands on one line while no more than this many levels are inside it. */
  compact: number;
  maxArrayLength: number;
  maxStringLength: number;
  sorted: boolean;
}

export const defaultOptions: InspectOptions = {
  depth: 2,
  breakLength: 80,
  compact: 3,
  maxArrayLength: 100,
  maxStringLength: 10_000,
  sorted: false,
};

/** How far the printing of one value has come. */
export interface Context extends InspectOptions {
  indentation: number;
  /** The depth of the structure that was begun last: what levels on one line are counted by. */
  lastDepth: number;
  /** Ids of objects that contain themselves, numbered as they are met. */
  circular: Map<number, number>;
}

export const begin = (options: InspectOptions): Context => ({
  ...options,
  indentation: 0,
  lastDepth: 0,
  circular: new Map(),
});
