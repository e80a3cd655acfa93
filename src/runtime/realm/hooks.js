/**
 * The hooks that a compiled program calls (see `compiler/hooks`): who runs, where it waits, what for, and when
 * it goes on. Each hands its value through; none adds a tick.
 */
var __assign =
  (this && this.__assign) ||
  function () {
    __assign =
      Object.assign ||
      function (t) {
        for (var s, i = 1, n = arguments.length; i < n; i++) {
          s = arguments[i];
          for (var p in s) if (Object.hasOwn(s, p)) t[p] = s[p];
        }
        return t;
      };
    return __assign.apply(this, arguments);
  };
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
var _Hooks_log, _Hooks_parts, _Hooks_place;
Object.defineProperty(exports, '__esModule', { value: true });
exports.Hooks = void 0;
var fields_ts_1 = require('../trace/fields.ts');
var chains_ts_1 = require('./chains.ts');
var dispose_ts_1 = require('./dispose.ts');
var originals_ts_1 = require('./originals.ts');
var settling_ts_1 = require('./settling.ts');
var task_log_ts_1 = require('./task-log.ts');
var asyncIterator = Symbol.asyncIterator,
  syncIterator = Symbol.iterator;
var Hooks = /** @class */ (() => {
  function Hooks(parts) {
    /** Loop turns and calls until the guard looks at the real clock. */
    this.budget = 0;
    _Hooks_log.set(this, void 0);
    _Hooks_parts.set(this, void 0);
    /** The place of the call that is about to be made: `at` is the last thing evaluated before it. */
    _Hooks_place.set(this, fields_ts_1.ABSENT);
    __classPrivateFieldSet(this, _Hooks_parts, parts, 'f');
    __classPrivateFieldSet(this, _Hooks_log, new task_log_ts_1.TaskLog(parts), 'f');
    this.main = parts.tasks.next(parts.actor);
  }
  /** Main begins: called by the realm just before the factory. */
  Hooks.prototype.begin = function () {
    __classPrivateFieldGet(this, _Hooks_log, 'f').begin(
      this.main,
      0,
      __classPrivateFieldGet(this, _Hooks_parts, 'f').mainName,
      [],
    );
  };
  // --- async functions
  Hooks.prototype.task = function (site, label, args, body) {
    var _a = __classPrivateFieldGet(this, _Hooks_log, 'f'),
      tasks = _a.tasks,
      known = _a.known;
    var caller = tasks.current;
    var task = __classPrivateFieldGet(this, _Hooks_log, 'f').start(site, label, args);
    try {
      var promise = body(task);
      known.promise(promise, 'task', task.id);
      return promise;
    } finally {
      tasks.current = caller;
    }
  };
  Hooks.prototype.generator = function (site, label) {
    return __classPrivateFieldGet(this, _Hooks_log, 'f').start(site, label, []);
  };
  Hooks.prototype.returns = function (task, site, value) {
    __classPrivateFieldGet(this, _Hooks_log, 'f').returns(task, site, value);
    return value;
  };
  Hooks.prototype.failed = function (task, error) {
    __classPrivateFieldGet(this, _Hooks_log, 'f').fails(task, error);
    return error;
  };
  Hooks.prototype.ended = function (task) {
    __classPrivateFieldGet(this, _Hooks_log, 'f').ends(task);
  };
  // --- waiting
  Hooks.prototype.waits = function (task, site, value) {
    __classPrivateFieldGet(this, _Hooks_log, 'f').waits(task, site, value);
    __classPrivateFieldSet(this, _Hooks_place, fields_ts_1.ABSENT, 'f');
    return value;
  };
  Hooks.prototype.resumed = function (task, site, value) {
    __classPrivateFieldGet(this, _Hooks_log, 'f').goesOn(task, site, 1);
    return value;
  };
  /** A `catch` or `finally`: the task runs, whether or not a wait was thrown out of. */
  Hooks.prototype.entered = function (task) {
    __classPrivateFieldGet(this, _Hooks_log, 'f').runs(task, 0);
  };
  /** The body of a `for await`, and what comes behind it: the source has answered. */
  Hooks.prototype.stepped = function (task) {
    __classPrivateFieldGet(this, _Hooks_log, 'f').runs(task, 1);
  };
  /** `for await`: each `next` and `return` of the source is a wait. */
  Hooks.prototype.iterates = function (task, site, source) {
    var _a, _b;
    var waits = (promise) => this.waits(task, site, promise);
    var observed = (iterator) => {
      if (typeof iterator !== 'object' || iterator === null) return iterator;
      // As GetIterator does: `next` is read once, `return` when the loop is left early.
      var next = iterator.next;
      return {
        next: function () {
          var args = [];
          for (var _i = 0; _i < arguments.length; _i++) {
            args[_i] = arguments[_i];
          }
          return waits(originals_ts_1.$Reflect.apply(next, iterator, args));
        },
        get return() {
          var method = iterator.return;
          if (method === undefined || method === null) return method;
          return function () {
            var args = [];
            for (var _i = 0; _i < arguments.length; _i++) {
              args[_i] = arguments[_i];
            }
            return waits(originals_ts_1.$Reflect.apply(method, iterator, args));
          };
        },
      };
    };
    if (source === undefined || source === null) throw notIterable(source);
    var method = source[asyncIterator];
    if (method !== undefined && method !== null) {
      return (
        (_a = {}),
        (_a[asyncIterator] = () => observed(originals_ts_1.$Reflect.apply(method, source, []))),
        _a
      );
    }
    var synchronous = source[syncIterator];
    if (typeof synchronous !== 'function') throw notIterable(source);
    return (
      (_b = {}),
      (_b[syncIterator] = () => observed(originals_ts_1.$Reflect.apply(synchronous, source, []))),
      _b
    );
  };
  Hooks.prototype.yields = function (task, site, value) {
    var _a = __classPrivateFieldGet(this, _Hooks_log, 'f'),
      record = _a.record,
      tasks = _a.tasks,
      actor = _a.actor;
    record.write('yield', actor, task.id, {
      site: __classPrivateFieldGet(this, _Hooks_log, 'f').site(site),
    });
    tasks.current = undefined;
    return value;
  };
  Hooks.prototype.taken = function (task, site, value) {
    var _a = __classPrivateFieldGet(this, _Hooks_log, 'f'),
      record = _a.record,
      tasks = _a.tasks,
      actor = _a.actor;
    record.write('next', actor, task.id, {
      site: __classPrivateFieldGet(this, _Hooks_log, 'f').site(site),
    });
    tasks.current = task;
    return value;
  };
  // --- resources
  Hooks.prototype.scope = function () {
    return new dispose_ts_1.Scope((site) => {
      var _a = __classPrivateFieldGet(this, _Hooks_log, 'f'),
        record = _a.record,
        tasks = _a.tasks,
        actor = _a.actor;
      record.write('dispose', actor, tasks.currentId, {
        site: __classPrivateFieldGet(this, _Hooks_log, 'f').site(site),
      });
    });
  };
  Hooks.prototype.use = (scope, site, isAsync, value) => scope.add(value, isAsync, site);
  Hooks.prototype.threw = (scope, error) => {
    scope.fail(error);
  };
  /** Disposes up to the next thing to await; false when there is none. */
  Hooks.prototype.disposes = (scope) => scope.disposeToAwait();
  Hooks.prototype.awaited = (scope) => scope.awaited;
  /** Disposes what is left, and throws what the block or a disposal threw. */
  Hooks.prototype.close = (scope) => {
    scope.close();
  };
  // --- promises
  /** `Promise.all` and its siblings, so that what they wait for is known. */
  Hooks.prototype.join = function (how, receiver, combinator, iterable) {
    var _a = __classPrivateFieldGet(this, _Hooks_log, 'f'),
      record = _a.record,
      tasks = _a.tasks,
      known = _a.known,
      actor = _a.actor;
    var members = known.members(iterable);
    var joined = originals_ts_1.$Reflect.apply(combinator, receiver, [iterable]);
    var join = known.promise(joined, 'join');
    record.write('join', actor, tasks.currentId, { join: join, how: how, members: members });
    return joined;
  };
  Hooks.prototype.promise = function (site, PromiseClass, executor) {
    if (typeof executor !== 'function') return new PromiseClass(executor);
    var settling = new settling_ts_1.Settling(__classPrivateFieldGet(this, _Hooks_log, 'f'), site);
    var observed = (resolve, reject) => {
      var functions = [settling.noted('resolve', resolve), settling.noted('reject', reject)];
      return originals_ts_1.$Reflect.apply(executor, undefined, functions);
    };
    var made = originals_ts_1.$Reflect.construct(PromiseClass, [observed]);
    __classPrivateFieldGet(this, _Hooks_log, 'f').known.promise(made, 'promise', settling.id);
    return made;
  };
  Hooks.prototype.resolvers = function (site, made) {
    var settling = new settling_ts_1.Settling(__classPrivateFieldGet(this, _Hooks_log, 'f'), site);
    __classPrivateFieldGet(this, _Hooks_log, 'f').known.promise(
      made.promise,
      'promise',
      settling.id,
    );
    made.resolve = settling.noted('resolve', made.resolve);
    made.reject = settling.noted('reject', made.reject);
    return made;
  };
  /** The receiver of `then`, `catch` or `finally`, and its method, before the arguments are evaluated. */
  Hooks.prototype.link = (site, name, receiver) => ({
    site: site,
    name: name,
    receiver: receiver,
    method: receiver[name],
  });
  Hooks.prototype.chain = function (link) {
    var callbacks = [];
    for (var _i = 1; _i < arguments.length; _i++) {
      callbacks[_i - 1] = arguments[_i];
    }
    return (0, chains_ts_1.chain)(__classPrivateFieldGet(this, _Hooks_log, 'f'), link, callbacks);
  };
  // --- calls
  Hooks.prototype.at = function (site, value) {
    __classPrivateFieldSet(
      this,
      _Hooks_place,
      __classPrivateFieldGet(this, _Hooks_log, 'f').site(site),
      'f',
    );
    return value;
  };
  /** The place of the call that the realm is answering now, once. */
  Hooks.prototype.takePlace = function () {
    var place = __classPrivateFieldGet(this, _Hooks_place, 'f');
    __classPrivateFieldSet(this, _Hooks_place, fields_ts_1.ABSENT, 'f');
    return place === fields_ts_1.ABSENT ? undefined : place;
  };
  Hooks.prototype.importNow = function (name) {
    var modules = __classPrivateFieldGet(this, _Hooks_parts, 'f').modules;
    if (originals_ts_1.$Object.hasOwn(modules, name))
      return originals_ts_1.$Promise.resolve(__assign({}, modules[name]));
    var names = originals_ts_1.$Object.keys(modules).map((each) => "'".concat(each, "'"));
    var there = names.join(', ');
    return originals_ts_1.$Promise.reject(
      new originals_ts_1.$TypeError(
        "Cannot import '"
          .concat(String(name), "': only names known before the run. There are ")
          .concat(there, '.'),
      ),
    );
  };
  Hooks.prototype.guard = function (site) {
    this.budget = __classPrivateFieldGet(this, _Hooks_parts, 'f').guard.look(
      __classPrivateFieldGet(this, _Hooks_log, 'f').site(site),
    );
  };
  return Hooks;
})();
exports.Hooks = Hooks;
(_Hooks_log = new WeakMap()), (_Hooks_parts = new WeakMap()), (_Hooks_place = new WeakMap());
/** The engine's own would name our call instead of the reader's expression. */
var notIterable = (source) => {
  var shown =
    typeof source === 'object' && source !== null
      ? 'The object'
      : (0, originals_ts_1.$String)(source);
  return new originals_ts_1.$TypeError(''.concat(shown, ' is not async iterable'));
};
