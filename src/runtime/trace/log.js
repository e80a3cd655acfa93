"use strict";
/** The append-only log of one run, inside the realm. */
var __classPrivateFieldGet = (this && this.__classPrivateFieldGet) || function (receiver, state, kind, f) {
    if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a getter");
    if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot read private member from an object whose class did not declare it");
    return kind === "m" ? f : kind === "a" ? f.call(receiver) : f ? f.value : state.get(receiver);
};
var __classPrivateFieldSet = (this && this.__classPrivateFieldSet) || function (receiver, state, value, kind, f) {
    if (kind === "m") throw new TypeError("Private method is not writable");
    if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a setter");
    if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot write private member to an object whose class did not declare it");
    return (kind === "a" ? f.call(receiver, value) : f ? f.value = value : state.set(receiver, value)), value;
};
var _Log_instances, _Log_size, _Log_cells, _Log_times, _Log_kinds, _Log_tasks, _Log_operands, _Log_strings, _Log_stringIds, _Log_stringsTaken, _Log_values, _Log_valuesTaken, _Log_growEvents, _Log_growOperands;
Object.defineProperty(exports, "__esModule", { value: true });
exports.Log = exports.kindCell = void 0;
var part_ts_1 = require("./part.ts");
var FIRST_CAPACITY = 1 << 12;
/** What stands in the column of kinds: the kind's code, and above it the actor. */
var kindCell = function (code, actor) { return code | (actor << part_ts_1.ACTOR_SHIFT); };
exports.kindCell = kindCell;
/** Keeps events in growing columns until they are taken away as a part. */
var Log = /** @class */ (function () {
    function Log() {
        _Log_instances.add(this);
        /** How many events have been written since the run began. */
        this.count = 0;
        _Log_size.set(this, 0);
        _Log_cells.set(this, 0);
        _Log_times.set(this, new Int32Array(FIRST_CAPACITY));
        _Log_kinds.set(this, new Uint8Array(FIRST_CAPACITY));
        _Log_tasks.set(this, new Int32Array(FIRST_CAPACITY));
        _Log_operands.set(this, new Int32Array(FIRST_CAPACITY * 4));
        _Log_strings.set(this, []);
        _Log_stringIds.set(this, new Map());
        _Log_stringsTaken.set(this, 0);
        _Log_values.set(this, []);
        _Log_valuesTaken.set(this, 0);
    }
    /** Begins an event; its fields follow, in the schema's order, each by one call of `field`. */
    Log.prototype.event = function (time, code, actor, task) {
        var _a, _b;
        if (__classPrivateFieldGet(this, _Log_size, "f") === __classPrivateFieldGet(this, _Log_times, "f").length)
            __classPrivateFieldGet(this, _Log_instances, "m", _Log_growEvents).call(this);
        var i = (__classPrivateFieldSet(this, _Log_size, (_b = __classPrivateFieldGet(this, _Log_size, "f"), _a = _b++, _b), "f"), _a);
        __classPrivateFieldGet(this, _Log_times, "f")[i] = time;
        __classPrivateFieldGet(this, _Log_kinds, "f")[i] = (0, exports.kindCell)(code, actor);
        __classPrivateFieldGet(this, _Log_tasks, "f")[i] = task;
        this.count++;
    };
    /** A whole event of two fields: the hot path, with one look at each column's end. */
    Log.prototype.write2 = function (time, kind, task, a, b) {
        var _a, _b;
        if (__classPrivateFieldGet(this, _Log_size, "f") === __classPrivateFieldGet(this, _Log_times, "f").length)
            __classPrivateFieldGet(this, _Log_instances, "m", _Log_growEvents).call(this);
        if (__classPrivateFieldGet(this, _Log_cells, "f") + 2 > __classPrivateFieldGet(this, _Log_operands, "f").length)
            __classPrivateFieldGet(this, _Log_instances, "m", _Log_growOperands).call(this);
        var i = (__classPrivateFieldSet(this, _Log_size, (_b = __classPrivateFieldGet(this, _Log_size, "f"), _a = _b++, _b), "f"), _a);
        __classPrivateFieldGet(this, _Log_times, "f")[i] = time;
        __classPrivateFieldGet(this, _Log_kinds, "f")[i] = kind;
        __classPrivateFieldGet(this, _Log_tasks, "f")[i] = task;
        __classPrivateFieldGet(this, _Log_operands, "f")[__classPrivateFieldGet(this, _Log_cells, "f")] = a;
        __classPrivateFieldGet(this, _Log_operands, "f")[__classPrivateFieldGet(this, _Log_cells, "f") + 1] = b;
        __classPrivateFieldSet(this, _Log_cells, __classPrivateFieldGet(this, _Log_cells, "f") + 2, "f");
        this.count++;
    };
    /** A whole event of three fields. */
    Log.prototype.write3 = function (time, kind, task, a, b, c) {
        this.write2(time, kind, task, a, b);
        this.field(c);
    };
    Log.prototype.field = function (cell) {
        var _a, _b;
        if (__classPrivateFieldGet(this, _Log_cells, "f") === __classPrivateFieldGet(this, _Log_operands, "f").length)
            __classPrivateFieldGet(this, _Log_instances, "m", _Log_growOperands).call(this);
        __classPrivateFieldGet(this, _Log_operands, "f")[__classPrivateFieldSet(this, _Log_cells, (_b = __classPrivateFieldGet(this, _Log_cells, "f"), _a = _b++, _b), "f"), _a] = cell;
    };
    Log.prototype.string = function (text) {
        var known = __classPrivateFieldGet(this, _Log_stringIds, "f").get(text);
        if (known !== undefined)
            return known;
        var id = __classPrivateFieldGet(this, _Log_strings, "f").length;
        __classPrivateFieldGet(this, _Log_strings, "f")[id] = text;
        __classPrivateFieldGet(this, _Log_stringIds, "f").set(text, id);
        return id;
    };
    Log.prototype.value = function (encoded) {
        var id = __classPrivateFieldGet(this, _Log_values, "f").length;
        __classPrivateFieldGet(this, _Log_values, "f")[id] = encoded;
        return id;
    };
    /** What has been written since the last call, ready to be transferred without copying again. */
    Log.prototype.take = function () {
        var part = {
            times: __classPrivateFieldGet(this, _Log_times, "f").slice(0, __classPrivateFieldGet(this, _Log_size, "f")),
            kinds: __classPrivateFieldGet(this, _Log_kinds, "f").slice(0, __classPrivateFieldGet(this, _Log_size, "f")),
            tasks: __classPrivateFieldGet(this, _Log_tasks, "f").slice(0, __classPrivateFieldGet(this, _Log_size, "f")),
            operands: __classPrivateFieldGet(this, _Log_operands, "f").slice(0, __classPrivateFieldGet(this, _Log_cells, "f")),
            strings: __classPrivateFieldGet(this, _Log_strings, "f").slice(__classPrivateFieldGet(this, _Log_stringsTaken, "f")),
            values: __classPrivateFieldGet(this, _Log_values, "f").slice(__classPrivateFieldGet(this, _Log_valuesTaken, "f")),
        };
        __classPrivateFieldSet(this, _Log_stringsTaken, __classPrivateFieldGet(this, _Log_strings, "f").length, "f");
        __classPrivateFieldSet(this, _Log_valuesTaken, __classPrivateFieldGet(this, _Log_values, "f").length, "f");
        __classPrivateFieldSet(this, _Log_size, 0, "f");
        __classPrivateFieldSet(this, _Log_cells, 0, "f");
        return part;
    };
    return Log;
}());
exports.Log = Log;
_Log_size = new WeakMap(), _Log_cells = new WeakMap(), _Log_times = new WeakMap(), _Log_kinds = new WeakMap(), _Log_tasks = new WeakMap(), _Log_operands = new WeakMap(), _Log_strings = new WeakMap(), _Log_stringIds = new WeakMap(), _Log_stringsTaken = new WeakMap(), _Log_values = new WeakMap(), _Log_valuesTaken = new WeakMap(), _Log_instances = new WeakSet(), _Log_growEvents = function _Log_growEvents() {
    __classPrivateFieldSet(this, _Log_times, grown(__classPrivateFieldGet(this, _Log_times, "f"), new Int32Array(__classPrivateFieldGet(this, _Log_times, "f").length * 2)), "f");
    __classPrivateFieldSet(this, _Log_kinds, grown(__classPrivateFieldGet(this, _Log_kinds, "f"), new Uint8Array(__classPrivateFieldGet(this, _Log_kinds, "f").length * 2)), "f");
    __classPrivateFieldSet(this, _Log_tasks, grown(__classPrivateFieldGet(this, _Log_tasks, "f"), new Int32Array(__classPrivateFieldGet(this, _Log_tasks, "f").length * 2)), "f");
}, _Log_growOperands = function _Log_growOperands() {
    __classPrivateFieldSet(this, _Log_operands, grown(__classPrivateFieldGet(this, _Log_operands, "f"), new Int32Array(__classPrivateFieldGet(this, _Log_operands, "f").length * 2)), "f");
};
function grown(from, into) {
    into.set(from);
    return into;
}
