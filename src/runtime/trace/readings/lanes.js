"use strict";
/** A lane for each task: when it waited, where, and for what; and who woke whom. */
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
var __rest = (this && this.__rest) || function (s, e) {
    var t = {};
    for (var p in s) if (Object.prototype.hasOwnProperty.call(s, p) && e.indexOf(p) < 0)
        t[p] = s[p];
    if (s != null && typeof Object.getOwnPropertySymbols === "function")
        for (var i = 0, p = Object.getOwnPropertySymbols(s); i < p.length; i++) {
            if (e.indexOf(p[i]) < 0 && Object.prototype.propertyIsEnumerable.call(s, p[i]))
                t[p[i]] = s[p[i]];
        }
    return t;
};
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
exports.lanes = lanes;
var labels_ts_1 = require("./labels.ts");
/** @example lanes(trace).lanes[0] // { task: 1, name: 'main', spans: [{ from: 0, to: 300, label: 'all of 3', … }], … } */
function lanes(trace) {
    var _a;
    var labels = (0, labels_ts_1.labelsOf)(trace);
    var drafts = new Map();
    var moments = new Set([0]);
    var main = 1;
    var mainEnd;
    for (var _i = 0, _b = trace.events(); _i < _b.length; _i++) {
        var event_1 = _b[_i];
        var draft = drafts.get(event_1.task);
        if (event_1.kind !== 'run-end' && event_1.kind !== 'leak')
            moments.add(event_1.time);
        switch (event_1.kind) {
            case 'task-start':
                drafts.set(event_1.task, begun(event_1.task, labels, event_1));
                break;
            case 'await':
                if (draft)
                    draft.open = waiting(event_1, labels);
                break;
            case 'resume':
                if (draft)
                    resume(draft, event_1.time, event_1.ok);
                break;
            case 'log':
                (_a = (draft !== null && draft !== void 0 ? draft : drafts.get(main))) === null || _a === void 0 ? void 0 : _a.prints.push(event_1.time);
                break;
            case 'task-end':
                if (draft) {
                    Object.assign(draft, { end: event_1.time, outcome: 'resolved' });
                    draft.returned = event_1.on && { ref: event_1.on, site: event_1.site };
                }
                break;
            case 'task-fail':
                if (draft) {
                    Object.assign(draft, {
                        end: event_1.time,
                        outcome: isAbort(event_1.error) ? 'cancelled' : 'failed',
                    });
                }
                break;
            case 'main-settled':
                main = event_1.task;
                mainEnd = event_1.time;
                break;
            case 'run-end':
                main = event_1.task;
                break;
        }
    }
    var all = __spreadArray([], drafts.values(), true);
    for (var _c = 0, all_1 = all; _c < all_1.length; _c++) {
        var draft = all_1[_c];
        adopt(draft, labels);
    }
    var shown = all.filter(function (draft) { return draft.task === main || !isModule(draft, main); });
    shown.sort(function (a, b) { return Number(b.task === main) - Number(a.task === main) || a.task - b.task; });
    for (var _d = 0, shown_1 = shown; _d < shown_1.length; _d++) {
        var draft = shown_1[_d];
        finish(draft, drafts, main, mainEnd);
    }
    var result = shown.map(function (_a) {
        var _open = _a.open, _returned = _a.returned, lane = __rest(_a, ["open", "returned"]);
        return lane;
    });
    var wakes = wakesOf(result);
    var ends = result.flatMap(function (_a) {
        var _b = _a.end, end = _b === void 0 ? 0 : _b, spans = _a.spans;
        return __spreadArray([
            end
        ], spans.map(function (_a) {
            var to = _a.to, from = _a.from;
            return to !== null && to !== void 0 ? to : from;
        }), true);
    });
    return {
        lanes: result,
        wakes: wakes,
        moments: __spreadArray([], moments, true).sort(function (a, b) { return a - b; }),
        mainEnd: mainEnd,
        end: Math.max.apply(Math, __spreadArray([mainEnd !== null && mainEnd !== void 0 ? mainEnd : 0, labels.lastEnd], ends, false)),
    };
}
function begun(task, labels, _a) {
    var parent = _a.parent, time = _a.time, site = _a.site;
    return {
        task: task,
        name: labels.task(task),
        parent: parent,
        depth: 0,
        site: site,
        start: time,
        end: undefined,
        outcome: 'waiting',
        spans: [],
        prints: [],
        runs: [time],
        open: undefined,
        returned: undefined,
    };
}
function waiting(_a, labels) {
    var time = _a.time, site = _a.site, on = _a.on;
    return __assign({ from: time, to: undefined, site: site, ok: true, ref: on }, labels.wait(on, site));
}
function resume(draft, time, ok) {
    var open = draft.open, runs = draft.runs, spans = draft.spans;
    draft.open = undefined;
    if (runs.at(-1) !== time)
        runs.push(time);
    if (open && open.from < time)
        spans.push(__assign(__assign({}, open), { to: time, ok: ok }));
}
/** A task that returned a promise takes over its fate: it waits until that has settled. */
function adopt(draft, labels) {
    var returned = draft.returned, end = draft.end;
    if (returned === undefined || end === undefined)
        return;
    var ref = returned.ref, site = returned.site;
    if (labels.failed(ref))
        draft.outcome = 'failed';
    var settled = labels.settled(ref);
    if (settled === end || (settled === undefined && ref.kind === 'promise'))
        return;
    var at = site !== null && site !== void 0 ? site : draft.site;
    var span = __assign({ from: end, to: settled, site: at, ok: !labels.failed(ref), ref: ref }, labels.wait(ref, at));
    draft.end = settled;
    if (settled === undefined) {
        draft.open = span;
        draft.outcome = 'waiting';
    }
    else {
        draft.spans.push(span);
    }
}
/** The evaluation of a module beside main: nothing to look at. */
var isModule = function (_a, main) {
    var parent = _a.parent, spans = _a.spans, start = _a.start, end = _a.end, open = _a.open;
    return parent === 0 && main !== 1 && spans.length === 0 && open === undefined && start === end;
};
function finish(draft, drafts, main, mainEnd) {
    if (draft.open)
        draft.spans.push(draft.open);
    if (draft.task === main)
        draft.name = 'main';
    if (draft.outcome === 'waiting' && mainEnd !== undefined)
        draft.outcome = 'leaked';
    draft.depth = depthOf(draft, drafts, main);
}
function depthOf(draft, drafts, main) {
    var depth = 0;
    var at = draft;
    while (at && at.task !== main && at.parent !== 0) {
        at = drafts.get(at.parent);
        depth++;
    }
    return depth;
}
function wakesOf(all) {
    var byTask = new Map(all.map(function (lane) { return [lane.task, lane]; }));
    return all.flatMap(function (lane) {
        return lane.spans.flatMap(function (_a) {
            var to = _a.to, on = _a.on;
            // What ended last is what it waited for in the end.
            var from = on.findLast(function (task) { var _a; return ((_a = byTask.get(task)) === null || _a === void 0 ? void 0 : _a.end) === to; });
            return to === undefined || from === undefined ? [] : [{ time: to, from: from, to: lane.task }];
        });
    });
}
var isAbort = function (error) {
    return typeof error === 'object' && (error === null || error === void 0 ? void 0 : error.type) === 'error' && error.name === 'AbortError';
};
