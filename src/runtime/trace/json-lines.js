"use strict";
/** A trace as JSON lines: a line that says what it is, then one event a line, keys in the schema's order. */
var __assign = (this && this.__assign) || function () {
    __assign = Object.assign || function(t) {
        for (var s, i = 1, n = arguments.length; i < n; i++) {
            s = arguments[i];
            for (var p in s) if (Object.prototype.hasOwnProperty.call(s, p))
                t[p] = s[p];
        }
        return t;
    };
    return __assign.apply(this, arguments);
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.toJsonLines = toJsonLines;
exports.toComparableLines = toComparableLines;
exports.fromJsonLines = fromJsonLines;
var event_ts_1 = require("./event.ts");
var layout_ts_1 = require("./layout.ts");
var log_ts_1 = require("./log.ts");
var part_ts_1 = require("./part.ts");
var trace_ts_1 = require("./trace.ts");
var version_ts_1 = require("./version.ts");
var HEAD = { trace: 'meanwhile', version: version_ts_1.TRACE_VERSION };
function toJsonLines(trace) {
    var lines = [JSON.stringify(HEAD)];
    for (var _i = 0, _a = trace.events(); _i < _a.length; _i++) {
        var event_1 = _a[_i];
        lines.push(JSON.stringify(event_1));
    }
    return "".concat(lines.join('\n'), "\n");
}
/** The same, without what the engine worded itself: equal for equal runs, in every engine. */
function toComparableLines(trace) {
    var lines = [JSON.stringify(HEAD)];
    var _loop_1 = function (event_2) {
        var _b = layout_ts_1.layouts[(0, layout_ts_1.codeOf)(event_2.kind)], names = _b.names, fields = _b.fields;
        var bare = __assign({}, event_2);
        names.forEach(function (name, i) {
            var _a;
            if ((_a = fields[i]) === null || _a === void 0 ? void 0 : _a.engine)
                delete bare[name];
        });
        lines.push(JSON.stringify(bare));
    };
    for (var _i = 0, _a = trace.events(); _i < _a.length; _i++) {
        var event_2 = _a[_i];
        _loop_1(event_2);
    }
    return "".concat(lines.join('\n'), "\n");
}
/** @throws TraceError when `text` is cut, of another version, or no trace at all; it names the line */
function fromJsonLines(text) {
    var _a, _b;
    var lines = text.split('\n');
    var head = parseLine((_a = lines[0]) !== null && _a !== void 0 ? _a : '', 1);
    if (head.trace !== HEAD.trace)
        throw new part_ts_1.TraceError('line 1: this is not a trace of ours');
    if (head.version !== HEAD.version) {
        throw new part_ts_1.TraceError("line 1: a trace of version ".concat(head.version, "; this is ").concat(HEAD.version));
    }
    if (lines.at(-1) !== '')
        throw new part_ts_1.TraceError("line ".concat(lines.length, ": the trace is cut here"));
    var sites = [];
    var log = new log_ts_1.Log();
    var tables = {
        string: function (s) { return log.string(s); },
        value: function (v) { return log.value(v); },
        site: function (s) { return sites.push(s) - 1; },
    };
    var ended = false;
    var _loop_2 = function (n) {
        var event_3 = parseLine(lines[n], n + 1);
        var layout = layout_ts_1.layouts[(_b = (0, layout_ts_1.codeOf)(event_3.kind)) !== null && _b !== void 0 ? _b : -1];
        var actor = event_ts_1.actors.indexOf(event_3.actor);
        var counted = Number.isInteger(event_3.time) && Number.isInteger(event_3.task);
        if (layout === undefined || actor < 0 || !counted) {
            throw new part_ts_1.TraceError("line ".concat(n + 1, ": not an event of a trace"));
        }
        log.event(event_3.time, (0, layout_ts_1.codeOf)(event_3.kind), actor, event_3.task);
        var values = event_3;
        layout.names.forEach(function (name, i) {
            var field = layout.fields[i];
            if (!survives(field, values[name]))
                throw new part_ts_1.TraceError("line ".concat(n + 1, ": no valid ").concat(name));
            log.field(field.encode(values[name], tables));
        });
        ended = event_3.kind === 'run-end';
    };
    for (var n = 1; n < lines.length - 1; n++) {
        _loop_2(n);
    }
    if (!ended)
        throw new part_ts_1.TraceError("line ".concat(lines.length, ": the trace is cut here"));
    var trace = new trace_ts_1.Trace(sites);
    trace.append(log.take());
    return trace;
}
/** Whether a field is what it was after it has been kept and read again. */
function survives(field, given) {
    var kept = { strings: [], values: [], sites: [] };
    try {
        var cell = field.encode(given, {
            string: function (text) { return kept.strings.push(text) - 1; },
            value: function (value) { return kept.values.push(value) - 1; },
            site: function (site) { return kept.sites.push(site) - 1; },
        });
        var same = JSON.stringify(field.decode(cell | 0, kept)) === JSON.stringify(given);
        return same && field.valid(cell, kept);
    }
    catch (_a) {
        return false;
    }
}
function parseLine(line, number) {
    try {
        var parsed = JSON.parse(line);
        if (typeof parsed === 'object' && parsed !== null)
            return parsed;
    }
    catch (_a) {
        // Said below, with the line.
    }
    throw new part_ts_1.TraceError("line ".concat(number, ": not JSON; the trace may be cut"));
}
