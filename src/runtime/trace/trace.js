"use strict";
/** The record of one run: the only thing that comes back from a realm. */
var __generator = (this && this.__generator) || function (thisArg, body) {
    var _ = { label: 0, sent: function() { if (t[0] & 1) throw t[1]; return t[1]; }, trys: [], ops: [] }, f, y, t, g = Object.create((typeof Iterator === "function" ? Iterator : Object).prototype);
    return g.next = verb(0), g["throw"] = verb(1), g["return"] = verb(2), typeof Symbol === "function" && (g[Symbol.iterator] = function() { return this; }), g;
    function verb(n) { return function (v) { return step([n, v]); }; }
    function step(op) {
        if (f) throw new TypeError("Generator is already executing.");
        while (g && (g = 0, op[0] && (_ = 0)), _) try {
            if (f = 1, y && (t = op[0] & 2 ? y["return"] : op[0] ? y["throw"] || ((t = y["return"]) && t.call(y), 0) : y.next) && !(t = t.call(y, op[1])).done) return t;
            if (y = 0, t) op = [op[0] & 2, t.value];
            switch (op[0]) {
                case 0: case 1: t = op; break;
                case 4: _.label++; return { value: op[1], done: false };
                case 5: _.label++; y = op[1]; op = [0]; continue;
                case 7: op = _.ops.pop(); _.trys.pop(); continue;
                default:
                    if (!(t = _.trys, t = t.length > 0 && t[t.length - 1]) && (op[0] === 6 || op[0] === 2)) { _ = 0; continue; }
                    if (op[0] === 3 && (!t || (op[1] > t[0] && op[1] < t[3]))) { _.label = op[1]; break; }
                    if (op[0] === 6 && _.label < t[1]) { _.label = t[1]; t = op; break; }
                    if (t && _.label < t[2]) { _.label = t[2]; _.ops.push(op); break; }
                    if (t[2]) _.ops.pop();
                    _.trys.pop(); continue;
            }
            op = body.call(thisArg, _);
        } catch (e) { op = [6, e]; y = 0; } finally { f = t = 0; }
        if (op[0] & 5) throw op[1]; return { value: op[0] ? op[1] : void 0, done: true };
    }
};
var __classPrivateFieldSet = (this && this.__classPrivateFieldSet) || function (receiver, state, value, kind, f) {
    if (kind === "m") throw new TypeError("Private method is not writable");
    if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a setter");
    if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot write private member to an object whose class did not declare it");
    return (kind === "a" ? f.call(receiver, value) : f ? f.value = value : state.set(receiver, value)), value;
};
var __classPrivateFieldGet = (this && this.__classPrivateFieldGet) || function (receiver, state, kind, f) {
    if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a getter");
    if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot read private member from an object whose class did not declare it");
    return kind === "m" ? f : kind === "a" ? f.call(receiver) : f ? f.value : state.get(receiver);
};
var _Trace_instances, _Trace_parts, _Trace_tables, _Trace_size, _Trace_lastTime, _Trace_decoded;
Object.defineProperty(exports, "__esModule", { value: true });
exports.Trace = void 0;
var event_ts_1 = require("./event.ts");
var layout_ts_1 = require("./layout.ts");
var log_ts_1 = require("./log.ts");
var part_ts_1 = require("./part.ts");
/** Nobody outside this folder sees the columns; `events()` and the readings are what a trace is. */
var Trace = /** @class */ (function () {
    /**
     * @param sites the program's own table; events point into it
     * @param locate from an engine's stack to the reader's own line, where the program is at hand
     */
    function Trace(sites, locate) {
        if (locate === void 0) { locate = function () { return undefined; }; }
        _Trace_instances.add(this);
        _Trace_parts.set(this, []);
        _Trace_tables.set(this, void 0);
        _Trace_size.set(this, 0);
        _Trace_lastTime.set(this, 0);
        __classPrivateFieldSet(this, _Trace_tables, { strings: [], values: [], sites: sites }, "f");
        this.locate = locate;
    }
    Object.defineProperty(Trace.prototype, "size", {
        /** How many events there are. */
        get: function () {
            return __classPrivateFieldGet(this, _Trace_size, "f");
        },
        enumerable: false,
        configurable: true
    });
    /**
     * Adds a part that arrived from a realm.
     * @throws TraceError when it is not one that a realm could have written; nothing of it is kept.
     */
    Trace.prototype.append = function (part) {
        var _a;
        (0, part_ts_1.checkShape)(part);
        var _b = __classPrivateFieldGet(this, _Trace_tables, "f"), strings = _b.strings, values = _b.values, sites = _b.sites;
        var tables = {
            strings: strings.concat(part.strings),
            values: values.concat(part.values),
            sites: sites,
        };
        (0, part_ts_1.checkPart)(part, tables, __classPrivateFieldGet(this, _Trace_lastTime, "f"));
        strings.push.apply(strings, part.strings);
        values.push.apply(values, part.values);
        __classPrivateFieldGet(this, _Trace_parts, "f").push(part);
        __classPrivateFieldSet(this, _Trace_size, __classPrivateFieldGet(this, _Trace_size, "f") + part.times.length, "f");
        __classPrivateFieldSet(this, _Trace_lastTime, (_a = part.times.at(-1)) !== null && _a !== void 0 ? _a : __classPrivateFieldGet(this, _Trace_lastTime, "f"), "f");
    };
    /** Ends the trace of a realm that was ended from outside. */
    Trace.prototype.close = function (outcome, limit) {
        var log = new log_ts_1.Log();
        var fields = layout_ts_1.layouts[(0, layout_ts_1.codeOf)('run-end')].fields;
        log.event(__classPrivateFieldGet(this, _Trace_lastTime, "f"), (0, layout_ts_1.codeOf)('run-end'), event_ts_1.actors.indexOf('world'), 1);
        var cells = [outcome, limit, undefined];
        // The strings of the new part come behind those that are there already.
        var strings = __classPrivateFieldGet(this, _Trace_tables, "f").strings.length;
        fields.forEach(function (field, i) {
            log.field(field.encode(cells[i], {
                string: function (text) { return strings + log.string(text); },
                value: never,
                site: never,
            }));
        });
        this.append(log.take());
    };
    /** Every event, in the order in which it happened. */
    Trace.prototype.events = function () {
        return __classPrivateFieldGet(this, _Trace_instances, "m", _Trace_decoded).call(this, function () { return true; });
    };
    /** The events of some kinds; the others are passed over without being looked at. */
    Trace.prototype.of = function () {
        var wanted = [];
        for (var _i = 0; _i < arguments.length; _i++) {
            wanted[_i] = arguments[_i];
        }
        var codes = new Set(wanted.map(layout_ts_1.codeOf));
        var events = __classPrivateFieldGet(this, _Trace_instances, "m", _Trace_decoded).call(this, function (code) { return codes.has(code); });
        return events;
    };
    return Trace;
}());
exports.Trace = Trace;
_Trace_parts = new WeakMap(), _Trace_tables = new WeakMap(), _Trace_size = new WeakMap(), _Trace_lastTime = new WeakMap(), _Trace_instances = new WeakSet(), _Trace_decoded = function _Trace_decoded(isWanted) {
    var wanted, _i, _a, part, cell, i, kind, _b, names, fields, name_1, first, event_1, f, decoded;
    var _c;
    return __generator(this, function (_d) {
        switch (_d.label) {
            case 0:
                wanted = layout_ts_1.layouts.map(function (_, code) { return isWanted(code); });
                _i = 0, _a = __classPrivateFieldGet(this, _Trace_parts, "f");
                _d.label = 1;
            case 1:
                if (!(_i < _a.length)) return [3 /*break*/, 6];
                part = _a[_i];
                cell = 0;
                i = 0;
                _d.label = 2;
            case 2:
                if (!(i < part.times.length)) return [3 /*break*/, 5];
                kind = part.kinds[i];
                _b = layout_ts_1.layouts[kind & part_ts_1.KIND_MASK], names = _b.names, fields = _b.fields, name_1 = _b.kind;
                first = cell;
                cell += fields.length;
                if (!wanted[kind & part_ts_1.KIND_MASK])
                    return [3 /*break*/, 4];
                event_1 = {
                    time: part.times[i],
                    kind: name_1,
                    task: part.tasks[i],
                    actor: event_ts_1.actors[kind >> part_ts_1.ACTOR_SHIFT],
                };
                for (f = 0; f < fields.length; f++) {
                    decoded = (_c = fields[f]) === null || _c === void 0 ? void 0 : _c.decode(part.operands[first + f], __classPrivateFieldGet(this, _Trace_tables, "f"));
                    if (decoded !== undefined)
                        event_1[names[f]] = decoded;
                }
                return [4 /*yield*/, event_1];
            case 3:
                _d.sent();
                _d.label = 4;
            case 4:
                i++;
                return [3 /*break*/, 2];
            case 5:
                _i++;
                return [3 /*break*/, 1];
            case 6: return [2 /*return*/];
        }
    });
};
var never = function () {
    throw new Error('a run-end has neither value nor site here');
};
