/** Writes events of the schema into the log, at the clock's time. One a run. */
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
var _Record_log, _Record_clock, _Record_tables;
Object.defineProperty(exports, '__esModule', { value: true });
exports.Record = void 0;
var event_ts_1 = require('../trace/event.ts');
var layout_ts_1 = require('../trace/layout.ts');
var Record = /** @class */ (() => {
  function Record(log, clock) {
    _Record_log.set(this, void 0);
    _Record_clock.set(this, void 0);
    _Record_tables.set(this, void 0);
    __classPrivateFieldSet(this, _Record_log, log, 'f');
    __classPrivateFieldSet(this, _Record_clock, clock, 'f');
    __classPrivateFieldSet(
      this,
      _Record_tables,
      {
        string: (text) => log.string(text),
        value: (value) => log.value(value),
        site: () => {
          throw new Error('a site is written by its number');
        },
      },
      'f',
    );
  }
  Object.defineProperty(Record.prototype, 'count', {
    /** How many events there are so far. */
    get: function () {
      return __classPrivateFieldGet(this, _Record_log, 'f').count;
    },
    enumerable: false,
    configurable: true,
  });
  /** The hot path: an event of two fields that are numbers. `kind`: see `kindCell`. */
  Record.prototype.write2 = function (kind, task, a, b) {
    __classPrivateFieldGet(this, _Record_log, 'f').write2(
      __classPrivateFieldGet(this, _Record_clock, 'f').now,
      kind,
      task,
      a,
      b,
    );
  };
  /** The hot path: an event of three fields that are numbers. */
  Record.prototype.write3 = function (kind, task, a, b, c) {
    __classPrivateFieldGet(this, _Record_log, 'f').write3(
      __classPrivateFieldGet(this, _Record_clock, 'f').now,
      kind,
      task,
      a,
      b,
      c,
    );
  };
  Record.prototype.write = function (kind, actor, task, cells) {
    var code = (0, layout_ts_1.codeOf)(kind);
    var _a = layout_ts_1.layouts[code],
      names = _a.names,
      fields = _a.fields;
    __classPrivateFieldGet(this, _Record_log, 'f').event(
      __classPrivateFieldGet(this, _Record_clock, 'f').now,
      code,
      event_ts_1.actors.indexOf(actor),
      task,
    );
    for (var i = 0; i < names.length; i++) {
      var given = cells[names[i]];
      var field = fields[i];
      var known = field.cell && given !== undefined;
      __classPrivateFieldGet(this, _Record_log, 'f').field(
        known ? given : field.encode(given, __classPrivateFieldGet(this, _Record_tables, 'f')),
      );
    }
  };
  return Record;
})();
exports.Record = Record;
(_Record_log = new WeakMap()), (_Record_clock = new WeakMap()), (_Record_tables = new WeakMap());
