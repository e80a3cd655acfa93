/** What the counters in loops and calls lead to: a look at the real clock, and the end of what never ends. */
var __extends =
  (this && this.__extends) ||
  (() => {
    var extendStatics = (d, b) => {
      extendStatics =
        Object.setPrototypeOf ||
        ({ __proto__: [] } instanceof Array &&
          ((d, b) => {
            d.__proto__ = b;
          })) ||
        ((d, b) => {
          for (var p in b) if (Object.hasOwn(b, p)) d[p] = b[p];
        });
      return extendStatics(d, b);
    };
    return (d, b) => {
      if (typeof b !== 'function' && b !== null)
        throw new TypeError('Class extends value ' + String(b) + ' is not a constructor or null');
      extendStatics(d, b);
      function __() {
        this.constructor = d;
      }
      d.prototype = b === null ? Object.create(b) : ((__.prototype = b.prototype), new __());
    };
  })();
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
var _Guard_events, _Guard_turnBegan;
Object.defineProperty(exports, '__esModule', { value: true });
exports.Guard = exports.Stopped = void 0;
var originals_ts_1 = require('./originals.ts');
/** Thrown into a program that was stopped; every further guard throws it again. */
var Stopped = /** @class */ ((_super) => {
  __extends(Stopped, _super);
  function Stopped() {
    var _this = (_super !== null && _super.apply(this, arguments)) || this;
    _this.name = 'Stopped';
    return _this;
  }
  return Stopped;
})(Error);
exports.Stopped = Stopped;
/** Guards between two looks at the real clock. */
var BUDGET = 4096;
var Guard = /** @class */ (() => {
  function Guard(events) {
    _Guard_events.set(this, void 0);
    _Guard_turnBegan.set(this, (0, originals_ts_1.realNow)());
    __classPrivateFieldSet(this, _Guard_events, events, 'f');
  }
  /** The host's event loop has been reached. */
  Guard.prototype.turn = function () {
    __classPrivateFieldSet(this, _Guard_turnBegan, (0, originals_ts_1.realNow)(), 'f');
  };
  /** Returns how many guards may pass until the next look. Throws when the program is to stop. */
  Guard.prototype.look = function (site) {
    if (!__classPrivateFieldGet(this, _Guard_events, 'f').over)
      __classPrivateFieldGet(this, _Guard_events, 'f').onLook(
        site,
        (0, originals_ts_1.realNow)() - __classPrivateFieldGet(this, _Guard_turnBegan, 'f'),
      );
    if (__classPrivateFieldGet(this, _Guard_events, 'f').over)
      throw new Stopped('This run is over.');
    return BUDGET;
  };
  return Guard;
})();
exports.Guard = Guard;
(_Guard_events = new WeakMap()), (_Guard_turnBegan = new WeakMap());
