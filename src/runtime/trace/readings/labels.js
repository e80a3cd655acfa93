"use strict";
/** What a run's tasks, timers, requests and combinators are called, and when each was settled. */
Object.defineProperty(exports, "__esModule", { value: true });
exports.labelsOf = labelsOf;
var fields_ts_1 = require("../fields.ts");
var requests_ts_1 = require("./requests.ts");
var named = [
    'task-start',
    'task-end',
    'task-fail',
    'timer-set',
    'timer-fire',
    'timer-clear',
    'request',
    'response',
    'request-end',
    'join',
];
function labelsOf(trace) {
    var names = new Map();
    var counts = new Map();
    var timers = new Map();
    var requests = new Map();
    var joins = new Map();
    var ends = new Map();
    var failures = new Set();
    var lastEnd = 0;
    var ended = function (kind, id, time, on) {
        return ends.set((0, fields_ts_1.packRef)(kind, id), { time: time, on: on });
    };
    for (var _i = 0, _a = trace.of.apply(trace, named); _i < _a.length; _i++) {
        var event_1 = _a[_i];
        switch (event_1.kind) {
            case 'task-start':
                names.set(event_1.task, taskName(event_1.name, event_1.args, counts));
                break;
            case 'task-end':
                ended('task', event_1.task, event_1.time, event_1.on);
                break;
            case 'task-fail':
                ended('task', event_1.task, event_1.time);
                failures.add((0, fields_ts_1.packRef)('task', event_1.task));
                break;
            case 'timer-set':
                timers.set(event_1.timer, "".concat(event_1.api, " ").concat(event_1.due - event_1.time));
                break;
            case 'timer-fire':
            case 'timer-clear':
                ended('timer', event_1.timer, event_1.time);
                break;
            case 'request':
                requests.set(event_1.request, "".concat(event_1.method, " ").concat((0, requests_ts_1.shortUrl)(event_1.url)));
                break;
            case 'response':
                ended('request', event_1.request, event_1.time);
                break;
            case 'request-end':
                ended('body', event_1.request, event_1.time);
                if (!ends.has((0, fields_ts_1.packRef)('request', event_1.request)))
                    ended('request', event_1.request, event_1.time);
                if (event_1.outcome !== 'done')
                    failures.add((0, fields_ts_1.packRef)('request', event_1.request));
                lastEnd = event_1.time;
                break;
            case 'join':
                joins.set(event_1.join, event_1);
                break;
        }
    }
    var settled = function (ref) {
        if (ref.kind === 'join')
            return joinSettled(joins.get(ref.id), settled);
        var end = ends.get((0, fields_ts_1.packRef)(ref.kind, ref.id));
        if (!(end === null || end === void 0 ? void 0 : end.on) || end.on.kind === 'promise')
            return end === null || end === void 0 ? void 0 : end.time;
        var on = settled(end.on);
        return on === undefined ? undefined : Math.max(end.time, on);
    };
    var failed = function (_a) {
        var _b;
        var kind = _a.kind, id = _a.id;
        var members = kind === 'join' ? joins.get(id) : undefined;
        // Of the combinators only `all` fails with the first of its members.
        if (members)
            return members.how === 'all' && members.members.some(failed);
        var on = (_b = ends.get((0, fields_ts_1.packRef)(kind, id))) === null || _b === void 0 ? void 0 : _b.on;
        return failures.has((0, fields_ts_1.packRef)(kind, id)) || (on !== undefined && failed(on));
    };
    return {
        failed: failed,
        task: function (id) { var _a; return (_a = names.get(id)) !== null && _a !== void 0 ? _a : 'task'; },
        settled: settled,
        lastEnd: lastEnd,
        wait: function (ref, site) {
            var _a, _b, _c, _d, _e;
            switch (ref.kind) {
                case 'task':
                    return { kind: 'tasks', label: (_a = names.get(ref.id)) !== null && _a !== void 0 ? _a : 'task', on: [ref.id] };
                case 'timer':
                    return { kind: 'timer', label: (_b = timers.get(ref.id)) !== null && _b !== void 0 ? _b : 'timer', on: [] };
                case 'request':
                    return { kind: 'request', label: (_c = requests.get(ref.id)) !== null && _c !== void 0 ? _c : 'request', on: [] };
                case 'body':
                    return { kind: 'body', label: "body of ".concat((_d = requests.get(ref.id)) !== null && _d !== void 0 ? _d : 'request'), on: [] };
                case 'join': {
                    var _f = (_e = joins.get(ref.id)) !== null && _e !== void 0 ? _e : {}, _g = _f.how, how = _g === void 0 ? 'all' : _g, _h = _f.members, members = _h === void 0 ? [] : _h;
                    var on = members.filter(function (_a) {
                        var kind = _a.kind;
                        return kind === 'task';
                    }).map(function (_a) {
                        var id = _a.id;
                        return id;
                    });
                    return { kind: 'tasks', label: "".concat(how, " of ").concat(members.length), on: on };
                }
                default:
                    return { kind: 'promise', label: site.text, on: [] };
            }
        },
    };
}
function joinSettled(join, settled) {
    if (!join)
        return undefined;
    // A plain value among the members is there already.
    var times = join.members.map(function (ref) { return (ref.kind === 'value' ? 0 : settled(ref)); });
    var known = times.filter(function (time) { return time !== undefined; });
    if (join.how === 'race' || join.how === 'any')
        return known.length > 0 ? Math.min.apply(Math, known) : undefined;
    return known.length === times.length && known.length > 0 ? Math.max.apply(Math, known) : undefined;
}
/** Callbacks have no name of their own: those of the same call are counted. */
function taskName(name, args, counts) {
    var _a;
    if (!name.endsWith(' callback'))
        return name === 'main' ? name : "".concat(name, "(").concat(args, ")");
    var count = ((_a = counts.get(name)) !== null && _a !== void 0 ? _a : 0) + 1;
    counts.set(name, count);
    return "".concat(name, " ").concat(count);
}
