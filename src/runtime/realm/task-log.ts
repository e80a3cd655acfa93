/** What happens to the tasks of one program, written down. Its sites count from the program's first one. */

import type { Actor } from '../trace/event.ts';
import { ABSENT, packRef } from '../trace/fields.ts';
import { actorCodeOf, codeOf } from '../trace/layout.ts';
import { kindCell } from '../trace/log.ts';
import { argumentsText } from './arguments-text.ts';
import type { Known } from './known.ts';
import type { Record } from './record.ts';
import { NOT_WAITING, type Task, type Tasks } from './tasks.ts';

const START = codeOf('task-start');
const END = codeOf('task-end');
const AWAIT = codeOf('await');
const RESUME = codeOf('resume');
const VALUE = packRef('value', 0);

export interface TaskLogParts {
  record: Record;
  tasks: Tasks;
  known: Known;
  actor: Actor;
  /** Where this program's sites begin in the trace's table. */
  firstSite: number;
}

export class TaskLog {
  readonly actor: Actor;
  readonly record: Record;
  readonly tasks: Tasks;
  readonly known: Known;
  readonly #start: number;
  readonly #end: number;
  readonly #await: number;
  readonly #resume: number;
  readonly #firstSite: number;

  constructor({ record, tasks, known, actor, firstSite }: TaskLogParts) {
    this.record = record;
    this.tasks = tasks;
    this.known = known;
    this.actor = actor;
    const cell = (code: number) => kindCell(code, actorCodeOf(actor));
    this.#start = cell(START);
    this.#end = cell(END);
    this.#await = cell(AWAIT);
    this.#resume = cell(RESUME);
    this.#firstSite = firstSite;
  }

  /** The program's site in the trace's table. */
  site(site: number): number {
    return this.#firstSite + site;
  }

  /** @param called the place of the call in the trace's table, where that is known */
  start(site: number, name: string, args: readonly unknown[], called = ABSENT): Task {
    const task = this.tasks.next(this.actor);
    this.begin(task, site, name, args, called);
    return task;
  }

  begin(task: Task, site: number, name: string, args: readonly unknown[], called = ABSENT): void {
    const { record, tasks } = this;
    const label = record.text(name);
    const given = record.text(argumentsText(args));
    const parent = tasks.currentId;
    record.write5(this.#start, task.id, parent, label, given, this.site(site), called);
    tasks.current = task;
  }

  /** Notes the object whose method made a task or a promise: what tells one lock from another. */
  receiver(kind: 'task' | 'promise', id: number, self: unknown): void {
    if (typeof self !== 'object' || self === null) return;
    const { record, tasks, known, actor } = this;
    const of = packRef(kind, id);
    record.write('receiver', actor, tasks.currentId, { of, object: known.encoder.id(self) });
  }

  waits(task: Task, site: number, value: unknown): void {
    task.waitsAt = site;
    task.waitsOn = this.known.ref(value);
    this.record.write2(this.#await, task.id, this.#firstSite + site, task.waitsOn);
    this.tasks.current = undefined;
  }

  /** @param ok 0: it is woken by an error */
  goesOn(task: Task, site: number, ok: 0 | 1): void {
    const known = this.known.wakerOf(task.waitsOn);
    const by = known === ABSENT ? this.tasks.cause : known;
    this.record.write3(this.#resume, task.id, this.#firstSite + site, ok, by);
    task.waitsAt = NOT_WAITING;
    this.tasks.current = task;
  }

  /** The task runs, whether or not a wait ended here. */
  runs(task: Task, ok: 0 | 1): void {
    if (task.waitsAt === NOT_WAITING) this.tasks.current = task;
    else this.goesOn(task, task.waitsAt, ok);
  }

  returns(task: Task, site: number, value: unknown): void {
    task.returned = this.known.ref(value);
    task.returnedAt = site;
  }

  /** @param at the site at which the error came, when the task waited */
  fails(task: Task, error: unknown, at = task.waitsAt): void {
    const site = at === NOT_WAITING ? undefined : this.site(at);
    this.runs(task, 0);
    task.failed = true;
    if (site !== undefined) this.tasks.failedAt.set(task.id, site);
    this.record.write('task-fail', this.actor, task.id, {
      error: this.known.encoder.encode(error),
      site,
      stack: this.known.stack(error),
    });
  }

  ends(task: Task): void {
    if (!task.failed) {
      const adopts = task.returned !== VALUE && task.returned !== ABSENT;
      if (adopts) this.record.write2(this.#end, task.id, task.returned, this.site(task.returnedAt));
      else this.record.write2(this.#end, task.id, ABSENT, ABSENT);
    }
    this.tasks.current = undefined;
  }
}
