/** What a wait is called on the timeline. */

import type { Ref, Site } from '../fields.ts';
import { behind, type Things, thingOf } from './things.ts';

/** `lock`: for one of a limited number, such as a pool's client or a queue's job. */
export type WaitKind = 'timer' | 'request' | 'body' | 'query' | 'lock' | 'tasks' | 'promise';

export interface WaitLabel {
  kind: WaitKind;
  /** `GET /users/7`, `sleep 150`, `all of 3`, `job('slow', 300)`; else the awaited expression. */
  label: string;
  /** The tasks that it waits for. */
  on: readonly number[];
}

const kinds: { [kind in Ref['kind']]: WaitKind } = {
  task: 'tasks',
  join: 'tasks',
  timer: 'timer',
  request: 'request',
  body: 'body',
  query: 'query',
  borrowing: 'lock',
  pool: 'lock',
  receive: 'lock',
  job: 'lock',
  socket: 'request',
  promise: 'promise',
  value: 'promise',
};

/** @example waitLabel(things, { kind: 'timer', id: 1 }, site) // { kind: 'timer', label: 'sleep 150', on: [] } */
export function waitLabel(things: Things, waitedFor: Ref, site: Site): WaitLabel {
  const ref = behind(things, waitedFor);
  const thing = thingOf(things, ref);
  return {
    kind: kinds[ref.kind],
    label: thing?.label || site.text,
    on: ref.kind === 'task' ? [ref.id] : thing?.join ? tasksAmong(thing.join.members) : NONE,
  };
}

const NONE: readonly number[] = [];

const tasksAmong = (refs: readonly Ref[]): number[] =>
  refs.filter(({ kind }) => kind === 'task').map(({ id }) => id);
