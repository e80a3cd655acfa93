/**
 * Virtual time. It moves only when nothing can run: no microtask is pending and no call to the outside is
 * under way; then it jumps to what is due next (HTML, "timer initialization steps", for the order of timers).
 */
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
var _Clock_instances,
  _Clock_dues,
  _Clock_events,
  _Clock_numbered,
  _Clock_outside,
  _Clock_running,
  _Clock_stopped,
  _Clock_wake,
  _Clock_restThen,
  _Clock_turn;
Object.defineProperty(exports, '__esModule', { value: true });
exports.Clock = void 0;
var heap_ts_1 = require('./heap.ts');
var hop_ts_1 = require('./hop.ts');
/** How many trips through the event loop without new work count as rest. */
var HOPS_TO_REST = 2;
var Clock = /** @class */ (() => {
  function Clock(events) {
    _Clock_instances.add(this);
    this.now = 0;
    /** How many things have been due since time last moved. */
    this.firedAtThisInstant = 0;
    _Clock_dues.set(
      this,
      new heap_ts_1.Heap(
        (a, b) =>
          a.at - b.at < 0 || (a.at === b.at && (a.order - b.order || a.number - b.number) < 0),
      ),
    );
    _Clock_events.set(this, void 0);
    _Clock_numbered.set(this, 0);
    _Clock_outside.set(this, 0);
    _Clock_running.set(this, false);
    _Clock_stopped.set(this, false);
    __classPrivateFieldSet(this, _Clock_events, events, 'f');
  }
  /** Has `fire` called in `delay` virtual ms. */
  Clock.prototype.after = function (delay, fire, order) {
    var _a, _b;
    if (order === void 0) {
      order = 0;
    }
    var due = {
      at: this.now + delay,
      order: order,
      number:
        (__classPrivateFieldSet(
          this,
          _Clock_numbered,
          ((_b = __classPrivateFieldGet(this, _Clock_numbered, 'f')), (_a = _b++), _b),
          'f',
        ),
        _a),
      fire: fire,
      dropped: false,
    };
    __classPrivateFieldGet(this, _Clock_dues, 'f').push(due);
    __classPrivateFieldGet(this, _Clock_instances, 'm', _Clock_wake).call(this);
    return due;
  };
  Clock.prototype.drop = (due) => {
    due.dropped = true;
  };
  /** Freezes time: something real is under way, however long it takes. */
  Clock.prototype.beginOutside = function () {
    var _a;
    __classPrivateFieldSet(
      this,
      _Clock_outside,
      ((_a = __classPrivateFieldGet(this, _Clock_outside, 'f')), _a++, _a),
      'f',
    );
  };
  Clock.prototype.endOutside = function () {
    var _a;
    __classPrivateFieldSet(
      this,
      _Clock_outside,
      ((_a = __classPrivateFieldGet(this, _Clock_outside, 'f')), _a--, _a),
      'f',
    );
    __classPrivateFieldGet(this, _Clock_instances, 'm', _Clock_wake).call(this);
  };
  /** Moves time on without firing anything: a busy loop has read the clock often enough. */
  Clock.prototype.advance = function (ms) {
    this.now += ms;
    this.firedAtThisInstant = 0;
  };
  Clock.prototype.start = function () {
    __classPrivateFieldGet(this, _Clock_instances, 'm', _Clock_wake).call(this);
  };
  /** For ever: what is still due never happens. */
  Clock.prototype.stop = function () {
    __classPrivateFieldSet(this, _Clock_stopped, true, 'f');
  };
  return Clock;
})();
exports.Clock = Clock;
(_Clock_dues = new WeakMap()),
  (_Clock_events = new WeakMap()),
  (_Clock_numbered = new WeakMap()),
  (_Clock_outside = new WeakMap()),
  (_Clock_running = new WeakMap()),
  (_Clock_stopped = new WeakMap()),
  (_Clock_instances = new WeakSet()),
  (_Clock_wake = function _Clock_wake() {
    if (
      __classPrivateFieldGet(this, _Clock_running, 'f') ||
      __classPrivateFieldGet(this, _Clock_stopped, 'f')
    )
      return;
    __classPrivateFieldSet(this, _Clock_running, true, 'f');
    __classPrivateFieldGet(this, _Clock_instances, 'm', _Clock_restThen).call(this, () =>
      __classPrivateFieldGet(this, _Clock_instances, 'm', _Clock_turn).call(this),
    );
  }),
  (_Clock_restThen = function _Clock_restThen(next) {
    var hops = 0;
    var again = () => {
      if (++hops < HOPS_TO_REST) (0, hop_ts_1.hop)(again);
      else next();
    };
    (0, hop_ts_1.hop)(again);
  }),
  (_Clock_turn = function _Clock_turn() {
    var _a;
    __classPrivateFieldSet(this, _Clock_running, false, 'f');
    if (
      __classPrivateFieldGet(this, _Clock_stopped, 'f') ||
      __classPrivateFieldGet(this, _Clock_outside, 'f') > 0
    )
      return;
    while (
      (_a = __classPrivateFieldGet(this, _Clock_dues, 'f').first) === null || _a === void 0
        ? void 0
        : _a.dropped
    )
      __classPrivateFieldGet(this, _Clock_dues, 'f').pop();
    var due = __classPrivateFieldGet(this, _Clock_dues, 'f').first;
    if (due === undefined) {
      __classPrivateFieldGet(this, _Clock_events, 'f').onRest();
      return;
    }
    if (!__classPrivateFieldGet(this, _Clock_events, 'f').mayFire(due)) return;
    __classPrivateFieldGet(this, _Clock_dues, 'f').pop();
    if (due.at > this.now) {
      this.now = due.at;
      this.firedAtThisInstant = 0;
    }
    this.firedAtThisInstant++;
    try {
      due.fire();
    } catch (error) {
      __classPrivateFieldGet(this, _Clock_events, 'f').onError(error);
    }
    __classPrivateFieldGet(this, _Clock_instances, 'm', _Clock_wake).call(this);
  });
