/** What happens to the tasks of one program, written down. Its sites count from the program's first one. */
var __classPrivateFieldSet =
  (this && this.__classPrivateFieldSet) ||
  ((receiver, state, value, kind, f) => {
    if (kind === 'm') throw new TypeError('Private method is not writable');
    if (kind === 'a' && !f) throw new TypeError('Private accessor was defined without a setter');
    if (typeof state === 'function' ? receiver !== state || !f : !state.has(receiver))
      throw new TypeError(
        'Cannot write private member to an object whose class did not declare it',
      );
    return (
      kind === 'a' ? f.call(receiver, value) : f ? (f.value = value) : state.set(receiver, value),
      value
    );
  });
var __classPrivateFieldGet =
  (this && this.__classPrivateFieldGet) ||
  ((receiver, state, kind, f) => {
    if (kind === 'a' && !f) throw new TypeError('Private accessor was defined without a getter');
    if (typeof state === 'function' ? receiver !== state || !f : !state.has(receiver))
      throw new TypeError(
        'Cannot read private member from an object whose class did not declare it',
      );
    return kind === 'm' ? f : kind === 'a' ? f.call(receiver) : f ? f.value : state.get(receiver);
  });
var _TaskLog_await, _TaskLog_resume, _TaskLog_firstSite;
Object.defineProperty(exports, '__esModule', { value: true });
exports.TaskLog = void 0;
var event_ts_1 = require('../trace/event.ts');
var fields_ts_1 = require('../trace/fields.ts');
var layout_ts_1 = require('../trace/layout.ts');
var log_ts_1 = require('../trace/log.ts');
var arguments_text_ts_1 = require('./arguments-text.ts');
var tasks_ts_1 = require('./tasks.ts');
var AWAIT = (0, layout_ts_1.codeOf)('await');
var RESUME = (0, layout_ts_1.codeOf)('resume');
var VALUE = (0, fields_ts_1.packRef)('value', 0);
var TaskLog = /** @class */ (() => {
  function TaskLog(_a) {
    var record = _a.record,
      tasks = _a.tasks,
      known = _a.known,
      actor = _a.actor,
      firstSite = _a.firstSite;
    _TaskLog_await.set(this, void 0);
    _TaskLog_resume.set(this, void 0);
    _TaskLog_firstSite.set(this, void 0);
    this.record = record;
    this.tasks = tasks;
    this.known = known;
    this.actor = actor;
    __classPrivateFieldSet(
      this,
      _TaskLog_await,
      (0, log_ts_1.kindCell)(AWAIT, event_ts_1.actors.indexOf(actor)),
      'f',
    );
    __classPrivateFieldSet(
      this,
      _TaskLog_resume,
      (0, log_ts_1.kindCell)(RESUME, event_ts_1.actors.indexOf(actor)),
      'f',
    );
    __classPrivateFieldSet(this, _TaskLog_firstSite, firstSite, 'f');
  }
  /** The program's site in the trace's table. */
  TaskLog.prototype.site = function (site) {
    return __classPrivateFieldGet(this, _TaskLog_firstSite, 'f') + site;
  };
  TaskLog.prototype.start = function (site, name, args) {
    var task = this.tasks.next(this.actor);
    this.begin(task, site, name, args);
    return task;
  };
  TaskLog.prototype.begin = function (task, site, name, args) {
    var record = this.record,
      tasks = this.tasks;
    var parent = tasks.currentId;
    var about = {
      parent: parent,
      name: name,
      args: (0, arguments_text_ts_1.argumentsText)(args),
      site: this.site(site),
    };
    record.write('task-start', this.actor, task.id, about);
    tasks.current = task;
  };
  TaskLog.prototype.waits = function (task, site, value) {
    task.waitsAt = site;
    task.waitsOn = this.known.ref(value);
    this.record.write2(
      __classPrivateFieldGet(this, _TaskLog_await, 'f'),
      task.id,
      __classPrivateFieldGet(this, _TaskLog_firstSite, 'f') + site,
      task.waitsOn,
    );
    this.tasks.current = undefined;
  };
  /** @param ok 0: it is woken by an error */
  TaskLog.prototype.goesOn = function (task, site, ok) {
    var known = this.known.wakerOf(task.waitsOn);
    var by = known === fields_ts_1.ABSENT ? this.tasks.cause : known;
    this.record.write3(
      __classPrivateFieldGet(this, _TaskLog_resume, 'f'),
      task.id,
      __classPrivateFieldGet(this, _TaskLog_firstSite, 'f') + site,
      ok,
      by,
    );
    task.waitsAt = tasks_ts_1.NOT_WAITING;
    this.tasks.current = task;
  };
  /** The task runs, whether or not a wait ended here. */
  TaskLog.prototype.runs = function (task, ok) {
    if (task.waitsAt === tasks_ts_1.NOT_WAITING) this.tasks.current = task;
    else this.goesOn(task, task.waitsAt, ok);
  };
  TaskLog.prototype.returns = function (task, site, value) {
    task.returned = this.known.ref(value);
    task.returnedAt = site;
  };
  TaskLog.prototype.fails = function (task, error) {
    var at = task.waitsAt;
    this.runs(task, 0);
    task.failed = true;
    this.record.write('task-fail', this.actor, task.id, {
      error: this.known.encoder.encode(error),
      site: at === tasks_ts_1.NOT_WAITING ? undefined : this.site(at),
      stack: this.known.stack(error),
    });
  };
  TaskLog.prototype.ends = function (task) {
    var adopts = task.returned !== VALUE && task.returned !== fields_ts_1.ABSENT;
    var taken = adopts ? { on: task.returned, site: this.site(task.returnedAt) } : {};
    if (!task.failed) this.record.write('task-end', this.actor, task.id, taken);
    this.tasks.current = undefined;
  };
  return TaskLog;
})();
exports.TaskLog = TaskLog;
(_TaskLog_await = new WeakMap()),
  (_TaskLog_resume = new WeakMap()),
  (_TaskLog_firstSite = new WeakMap());
