"use strict";
/** A stretch of a trace on its way from a realm: columns, and what was added to the side tables. */
var __extends = (this && this.__extends) || (function () {
    var extendStatics = function (d, b) {
        extendStatics = Object.setPrototypeOf ||
            ({ __proto__: [] } instanceof Array && function (d, b) { d.__proto__ = b; }) ||
            function (d, b) { for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p]; };
        return extendStatics(d, b);
    };
    return function (d, b) {
        if (typeof b !== "function" && b !== null)
            throw new TypeError("Class extends value " + String(b) + " is not a constructor or null");
        extendStatics(d, b);
        function __() { this.constructor = d; }
        d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
    };
})();
Object.defineProperty(exports, "__esModule", { value: true });
exports.TraceError = exports.ACTOR_SHIFT = exports.KIND_MASK = void 0;
exports.checkShape = checkShape;
exports.checkPart = checkPart;
var event_ts_1 = require("./event.ts");
var layout_ts_1 = require("./layout.ts");
exports.KIND_MASK = 63;
exports.ACTOR_SHIFT = 6;
/** A trace that a realm could not have written: its program got at it, or it is not ours. */
var TraceError = /** @class */ (function (_super) {
    __extends(TraceError, _super);
    function TraceError() {
        var _this = _super !== null && _super.apply(this, arguments) || this;
        _this.name = 'TraceError';
        return _this;
    }
    return TraceError;
}(Error));
exports.TraceError = TraceError;
/** Checks the shape of a part that came from outside: its columns and side tables. */
function checkShape(part) {
    var _a = part !== null && part !== void 0 ? part : {}, times = _a.times, kinds = _a.kinds, tasks = _a.tasks, operands = _a.operands, strings = _a.strings, values = _a.values;
    if (!(Array.isArray(strings) && Array.isArray(values)) ||
        !(times instanceof Int32Array && kinds instanceof Uint8Array) ||
        !(tasks instanceof Int32Array && operands instanceof Int32Array) ||
        times.length !== kinds.length ||
        times.length !== tasks.length) {
        throw new TraceError('a part of the trace has columns of another shape');
    }
}
/** Checks what is in a part: kinds, times, and everything that its indices into the tables find there. */
function checkPart(part, tables, lastTime) {
    var _a;
    var times = part.times, kinds = part.kinds, tasks = part.tasks, operands = part.operands;
    var cell = 0;
    var time = lastTime;
    for (var i = 0; i < times.length; i++) {
        var code = kinds[i];
        var layout = layout_ts_1.layouts[code & exports.KIND_MASK];
        if (layout === undefined || code >> exports.ACTOR_SHIFT >= event_ts_1.actors.length) {
            throw new TraceError("event ".concat(i, " of a part is of no known kind"));
        }
        if (times[i] < time || tasks[i] < 0) {
            throw new TraceError("event ".concat(i, " of a part (").concat(layout.kind, ") goes back in time or has no task"));
        }
        time = times[i];
        for (var f = 0; f < layout.fields.length; f++, cell++) {
            if (cell >= operands.length || !((_a = layout.fields[f]) === null || _a === void 0 ? void 0 : _a.valid(operands[cell], tables))) {
                throw new TraceError("event ".concat(i, " of a part (").concat(layout.kind, ") has no valid ").concat(layout.names[f]));
            }
        }
    }
    if (cell !== operands.length)
        throw new TraceError('a part of the trace has operands left over');
}
