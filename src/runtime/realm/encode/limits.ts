/** What is kept of a logged value; what is left out is counted, and the console says so. */

/** Characters of one text: as many as Node shows. */
export const TEXT = 10_000;
/** Items of one list: twice as many as Node shows. */
export const ITEMS = 200;
/** Properties of one object; Node shows them all. */
export const PROPERTIES = 1_000;
/** Levels below the first that are kept to be unfolded. */
export const DEPTH = 6;
/** Levels below the first for `console.dir` with any depth. */
export const DEEPEST = 100;
/** Values and characters of one logged value in all, and of the part that lies deeper than Node shows. */
export const ROOM = 200_000;
export const DEEP_ROOM = 20_000;
/** Of all logged values of a run; after that, this much of each. */
export const RUN_ROOM = 20_000_000;
export const LAST_ROOM = 1_000;
/** A longer list is not searched for properties that are no items: there would be a text for every index. */
export const SEARCHED = 100_000;
/** Digits of a bigint: the time to write them grows with their square. */
export const DIGITS = 10_000;
