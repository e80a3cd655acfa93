import { signal } from '@preact/signals';

/** A line of a cell's code, and where it is pointed at: in the code itself, or by a wait that is drawn there. */
interface PointedLine {
  /** 'gather/order-of-results' */
  cell: string;
  /** From 1. */
  line: number;
  from: 'code' | 'timeline';
}

/** A page has one pointer and one focus, so there is one such line. */
const pointed = signal<PointedLine | undefined>(undefined);

export function pointAt(cell: string, from: PointedLine['from'], line: number | undefined): void {
  const { value: before } = pointed;
  if (line !== undefined) {
    if (before?.cell === cell && before.line === line && before.from === from) return;
    pointed.value = { cell, line, from };
  } else if (before?.cell === cell && before.from === from) pointed.value = undefined;
}

/** The line of this cell that is pointed at from there; undefined: none is. */
export const pointedLine = (cell: string, from: PointedLine['from']): number | undefined =>
  pointed.value?.cell === cell && pointed.value.from === from ? pointed.value.line : undefined;
