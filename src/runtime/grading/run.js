"use strict";
/** A run of a scenario, as checks look at it: readings of its trace, by names that say what is asked. */
var __spreadArray = (this && this.__spreadArray) || function (to, from, pack) {
    if (pack || arguments.length === 2) for (var i = 0, l = from.length, ar; i < l; i++) {
        if (ar || !(i in from)) {
            if (!ar) ar = Array.prototype.slice.call(from, 0, i);
            ar[i] = from[i];
        }
    }
    return to.concat(ar || Array.prototype.slice.call(from));
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.runOf = runOf;
var index_ts_1 = require("../trace/index.ts");
var requests_ts_1 = require("../trace/readings/requests.ts");
function runOf(trace, seed) {
    var _a, _b, _c, _d;
    var settled = trace.of('main-settled')[0];
    var end = trace.of('run-end')[0];
    var rows = (0, index_ts_1.requests)(trace).filter(function (_a) {
        var actor = _a.actor;
        return actor === 'reader';
    });
    return {
        trace: trace,
        seed: seed,
        outcome: (_a = settled === null || settled === void 0 ? void 0 : settled.outcome) !== null && _a !== void 0 ? _a : 'pending',
        end: (_b = end === null || end === void 0 ? void 0 : end.outcome) !== null && _b !== void 0 ? _b : 'stopped',
        limit: end === null || end === void 0 ? void 0 : end.limit,
        value: settled === null || settled === void 0 ? void 0 : settled.value,
        elapsed: (_d = (_c = (settled !== null && settled !== void 0 ? settled : end)) === null || _c === void 0 ? void 0 : _c.time) !== null && _d !== void 0 ? _d : 0,
        requests: rows,
        peakInFlight: (0, requests_ts_1.peakInFlight)(rows),
        unhandled: __spreadArray([], trace.of('rejection'), true).filter(function (_a) {
            var how = _a.how;
            return how === 'unhandled';
        }),
        leaks: __spreadArray([], trace.of('leak'), true),
        observed: function (name) {
            return __spreadArray([], trace.of('observe'), true).filter(function (event) { return event.name === name; }).map(function (_a) {
                var value = _a.value;
                return value;
            });
        },
    };
}
