/** The tasks of a run, and which of them runs now. */
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
var _Tasks_last;
Object.defineProperty(exports, '__esModule', { value: true });
exports.Tasks = exports.NOT_WAITING = void 0;
var fields_ts_1 = require('../trace/fields.ts');
exports.NOT_WAITING = -1;
var NOBODY = 0;
/** Who runs now. One for all programs of a run, so that a scenario's tasks and the reader's know each other. */
var Tasks = /** @class */ (() => {
  function Tasks() {
    /** What fired in this turn: the last resort for what woke a task. */
    this.cause = fields_ts_1.ABSENT;
    _Tasks_last.set(this, 0);
  }
  Tasks.prototype.next = function (actor) {
    var _a;
    return {
      id: __classPrivateFieldSet(
        this,
        _Tasks_last,
        ((_a = __classPrivateFieldGet(this, _Tasks_last, 'f')), ++_a),
        'f',
      ),
      actor: actor,
      waitsAt: exports.NOT_WAITING,
      waitsOn: fields_ts_1.ABSENT,
      returned: fields_ts_1.ABSENT,
      returnedAt: fields_ts_1.ABSENT,
      failed: false,
    };
  };
  Object.defineProperty(Tasks.prototype, 'currentId', {
    get: function () {
      var _a, _b;
      return (_b = (_a = this.current) === null || _a === void 0 ? void 0 : _a.id) !== null &&
        _b !== void 0
        ? _b
        : NOBODY;
    },
    enumerable: false,
    configurable: true,
  });
  return Tasks;
})();
exports.Tasks = Tasks;
_Tasks_last = new WeakMap();
