/** A promise whose resolving functions the program holds: who called one of them is what wakes those who wait. */
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
var _Settling_instances, _Settling_log, _Settling_settled, _Settling_settle;
Object.defineProperty(exports, '__esModule', { value: true });
exports.Settling = void 0;
var fields_ts_1 = require('../trace/fields.ts');
var Settling = /** @class */ (() => {
  function Settling(log, site) {
    _Settling_instances.add(this);
    _Settling_log.set(this, void 0);
    _Settling_settled.set(this, false);
    __classPrivateFieldSet(this, _Settling_log, log, 'f');
    this.id = log.known.nextId();
    var made = { promise: this.id, site: log.site(site) };
    log.record.write('promise', log.actor, log.tasks.currentId, made);
  }
  /** The function, noting its first call. */
  Settling.prototype.noted = function (how, settle) {
    return (value) => {
      if (!__classPrivateFieldGet(this, _Settling_settled, 'f'))
        __classPrivateFieldGet(this, _Settling_instances, 'm', _Settling_settle).call(this, how);
      return settle(value);
    };
  };
  return Settling;
})();
exports.Settling = Settling;
(_Settling_log = new WeakMap()),
  (_Settling_settled = new WeakMap()),
  (_Settling_instances = new WeakSet()),
  (_Settling_settle = function _Settling_settle(how) {
    __classPrivateFieldSet(this, _Settling_settled, true, 'f');
    var _a = __classPrivateFieldGet(this, _Settling_log, 'f'),
      tasks = _a.tasks,
      known = _a.known,
      record = _a.record,
      actor = _a.actor;
    var current = tasks.current,
      currentId = tasks.currentId,
      cause = tasks.cause;
    known.settledBy(this.id, current ? (0, fields_ts_1.packRef)('task', currentId) : cause);
    record.write('settle', actor, currentId, { promise: this.id, how: how });
  });
