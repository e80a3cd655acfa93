/** What the realm knows of the program's promises: which task, timer, request or combinator each stands for. */
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
var _Known_refs, _Known_settledBy, _Known_lastId;
Object.defineProperty(exports, '__esModule', { value: true });
exports.Known = void 0;
var fields_ts_1 = require('../trace/fields.ts');
var originals_ts_1 = require('./originals.ts');
var VALUE = (0, fields_ts_1.packRef)('value', 0);
var PROMISE = (0, fields_ts_1.packRef)('promise', 0);
var JOIN = (0, fields_ts_1.packRef)('join', 0);
var Known = /** @class */ (() => {
  function Known(encoder) {
    _Known_refs.set(this, new originals_ts_1.$WeakMap());
    _Known_settledBy.set(this, new originals_ts_1.$Map());
    _Known_lastId.set(this, 0);
    this.encoder = encoder;
  }
  /** An id for a promise or a combinator. */
  Known.prototype.nextId = function () {
    var _a;
    return __classPrivateFieldSet(
      this,
      _Known_lastId,
      ((_a = __classPrivateFieldGet(this, _Known_lastId, 'f')), ++_a),
      'f',
    );
  };
  /** Who called the resolving function of promise `id`: a packed ref, or -1. */
  Known.prototype.settledBy = function (id, by) {
    __classPrivateFieldGet(this, _Known_settledBy, 'f').set(id, by);
  };
  /** What wakes those who wait on a packed ref, where that is known; else -1. */
  Known.prototype.wakerOf = function (ref) {
    var _a;
    var kind = (0, fields_ts_1.kindOfRef)(ref);
    if (kind === PROMISE)
      return (_a = __classPrivateFieldGet(this, _Known_settledBy, 'f').get(
        (0, fields_ts_1.idOfRef)(ref),
      )) !== null && _a !== void 0
        ? _a
        : fields_ts_1.ABSENT;
    return kind === VALUE || kind === JOIN ? fields_ts_1.ABSENT : ref;
  };
  /** Notes what `promise` stands for; without an id it gets the next one. Returns the id. */
  Known.prototype.promise = function (promise, kind, id) {
    if (id === void 0) {
      id = this.nextId();
    }
    __classPrivateFieldGet(this, _Known_refs, 'f').set(promise, (0, fields_ts_1.packRef)(kind, id));
    return id;
  };
  /** The task whose promise this is. */
  Known.prototype.taskOf = function (promise) {
    var _a = (0, fields_ts_1.unpackRef)(this.ref(promise)),
      kind = _a.kind,
      id = _a.id;
    return kind === 'task' ? id : undefined;
  };
  /** What the members of a combinator's array stand for; other iterables are not looked into. */
  Known.prototype.members = function (iterable) {
    if (!Array.isArray(iterable)) return [];
    return iterable.map((each) => (0, fields_ts_1.unpackRef)(this.ref(each)));
  };
  /** The packed ref of what a program awaits or returns. */
  Known.prototype.ref = function (value) {
    var _a;
    if (typeof value !== 'object' || value === null) {
      return typeof value === 'function' ? PROMISE : VALUE;
    }
    return (_a = __classPrivateFieldGet(this, _Known_refs, 'f').get(value)) !== null &&
      _a !== void 0
      ? _a
      : PROMISE;
  };
  /** The engine's own text of an error's stack, when there is one as plain data. */
  Known.prototype.stack = (error) => {
    if (typeof error !== 'object' || error === null) return undefined;
    try {
      var stack = error.stack;
      return typeof stack === 'string' ? stack : undefined;
    } catch (_a) {
      return undefined;
    }
  };
  return Known;
})();
exports.Known = Known;
(_Known_refs = new WeakMap()), (_Known_settledBy = new WeakMap()), (_Known_lastId = new WeakMap());
