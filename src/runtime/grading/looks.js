"use strict";
/** The vocabulary of checks: each looks at one kind of fact of a run. Times are virtual ms. */
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
exports.noUnhandledRejection = exports.sendsRequests = exports.elapsedAtMost = exports.rejectsWith = exports.fulfilsWith = void 0;
exports.howItEnded = howItEnded;
var index_ts_1 = require("../trace/index.ts");
var same_value_ts_1 = require("./same-value.ts");
/** How a run ended, said of the answer. */
function howItEnded(_a) {
    var outcome = _a.outcome, end = _a.end, value = _a.value, elapsed = _a.elapsed, limit = _a.limit, trace = _a.trace;
    if (outcome === 'fulfilled')
        return "The promise fulfilled with ".concat((0, index_ts_1.inspect)(value !== null && value !== void 0 ? value : null), " at ").concat((0, index_ts_1.formatMs)(elapsed), ".");
    if (outcome === 'rejected')
        return "The promise rejected at ".concat((0, index_ts_1.formatMs)(elapsed), ": ").concat((0, index_ts_1.inspectArgument)(value !== null && value !== void 0 ? value : null), ".");
    if (end === 'deadlock') {
        return "The promise was still pending at ".concat((0, index_ts_1.formatMs)(elapsed), ", when nothing was left that could settle it.");
    }
    var stop = trace.of('run-end')[0];
    var line = (stop === null || stop === void 0 ? void 0 : stop.site) ? " at line ".concat(stop.site.line) : '';
    var why = limit === 'real-time'
        ? 'it never let go of the thread'
        : "it reached the limit of ".concat(limit !== null && limit !== void 0 ? limit : 'time');
    return "The run was stopped".concat(line, " after ").concat((0, index_ts_1.formatMs)(elapsed), ": ").concat(why, ".");
}
/** The promise fulfils with `wanted`. */
var fulfilsWith = function (wanted) {
    return function (run) { return ({
        pass: run.outcome === 'fulfilled' && (0, same_value_ts_1.sameValue)(run.value, wanted),
        facts: { outcome: run.outcome, empty: (0, same_value_ts_1.sameValue)(run.value, []) },
        text: "".concat(howItEnded(run), " Wanted: ").concat((0, index_ts_1.inspect)(encodedPlain(wanted)), "."),
        at: run.elapsed,
    }); };
};
exports.fulfilsWith = fulfilsWith;
/** The promise rejects with an error of that name. */
var rejectsWith = function (name) {
    return function (run) {
        var value = run.value;
        var error = typeof value === 'object' && (value === null || value === void 0 ? void 0 : value.type) === 'error' ? value.name : undefined;
        return {
            pass: run.outcome === 'rejected' && error === name,
            facts: { outcome: run.outcome, error: error },
            text: "".concat(howItEnded(run), " Wanted: a rejection with a ").concat(name, "."),
            at: run.elapsed,
        };
    };
};
exports.rejectsWith = rejectsWith;
/** The promise fulfils at `most` ms or earlier. */
var elapsedAtMost = function (most) {
    return function (run) { return ({
        pass: run.outcome === 'fulfilled' && run.elapsed <= most,
        facts: { elapsed: run.elapsed, staircase: isStaircase(run.requests) },
        text: run.outcome === 'fulfilled'
            ? "It took ".concat((0, index_ts_1.formatMs)(run.elapsed), "; ").concat((0, index_ts_1.formatMs)(most), " are enough.")
            : howItEnded(run),
        at: Math.min.apply(Math, __spreadArray([run.elapsed], run.requests.slice(1, 2).map(function (_a) {
            var start = _a.start;
            return start;
        }), false)),
    }); };
};
exports.elapsedAtMost = elapsedAtMost;
/** Each request begins only when the one before has ended. */
function isStaircase(rows) {
    if (rows.length < 2)
        return false;
    return rows
        .slice(1)
        .every(function (row, i) { var _a; return row.start >= ((_a = rows[i].end) !== null && _a !== void 0 ? _a : Number.POSITIVE_INFINITY); });
}
/** Exactly `wanted` requests are sent. */
var sendsRequests = function (wanted) {
    return function (run) {
        var _a, _b;
        var sent = run.requests.length;
        return {
            pass: sent === wanted,
            facts: { sent: sent },
            text: "".concat(sent, " ").concat(sent === 1 ? 'request was' : 'requests were', " sent; wanted: ").concat(wanted, "."),
            at: (_b = (_a = run.requests.at(-1)) === null || _a === void 0 ? void 0 : _a.start) !== null && _b !== void 0 ? _b : 0,
        };
    };
};
exports.sendsRequests = sendsRequests;
/** No rejection stays without a handler. */
var noUnhandledRejection = function (run) {
    var _a;
    var count = run.unhandled.length;
    var first = run.unhandled[0];
    return {
        pass: count === 0,
        facts: { count: count, first: first ? (0, index_ts_1.inspectArgument)(first.error) : '' },
        text: first
            ? "At ".concat((0, index_ts_1.formatMs)(first.time), " a rejection had no handler: ").concat((0, index_ts_1.inspectArgument)(first.error), ".")
            : 'Every rejection had a handler.',
        at: (_a = first === null || first === void 0 ? void 0 : first.time) !== null && _a !== void 0 ? _a : 0,
    };
};
exports.noUnhandledRejection = noUnhandledRejection;
function encodedPlain(value) {
    if (value === undefined)
        return { type: 'undefined' };
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value)) {
        return {
            type: 'array',
            id: 0,
            class: 'Array',
            items: value.map(encodedPlain),
            more: 0,
            entries: [],
        };
    }
    var entries = Object.entries(value).map(function (_a) {
        var key = _a[0], each = _a[1];
        return [key, encodedPlain(each)];
    });
    return { type: 'object', id: 0, class: 'Object', entries: entries, more: 0 };
}
