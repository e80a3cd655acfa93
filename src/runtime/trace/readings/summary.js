"use strict";
/** How a run ended, in a few figures. */
Object.defineProperty(exports, "__esModule", { value: true });
exports.summary = summary;
var console_ts_1 = require("./console.ts");
var inspect_ts_1 = require("./inspect.ts");
var lanes_ts_1 = require("./lanes.ts");
var requests_ts_1 = require("./requests.ts");
function summary(trace) {
    var _a, _b, _c, _d, _e;
    var end;
    var settled;
    for (var _i = 0, _f = trace.of('run-end', 'main-settled'); _i < _f.length; _i++) {
        var event_1 = _f[_i];
        if (event_1.kind === 'run-end')
            end = event_1;
        if (event_1.kind === 'main-settled')
            settled = event_1;
    }
    var outcome = (_a = end === null || end === void 0 ? void 0 : end.outcome) !== null && _a !== void 0 ? _a : 'stopped';
    var rows = (0, requests_ts_1.requests)(trace);
    var stuck = outcome === 'deadlock' ? (_b = (0, lanes_ts_1.lanes)(trace).lanes[0]) === null || _b === void 0 ? void 0 : _b.spans.at(-1) : undefined;
    return {
        outcome: outcome,
        at: (_d = (_c = (outcome === 'limit' || outcome === 'stopped' ? end : (settled !== null && settled !== void 0 ? settled : end))) === null || _c === void 0 ? void 0 : _c.time) !== null && _d !== void 0 ? _d : 0,
        limit: end === null || end === void 0 ? void 0 : end.limit,
        error: (settled === null || settled === void 0 ? void 0 : settled.outcome) === 'rejected'
            ? { text: (0, inspect_ts_1.inspectArgument)(settled.value), site: siteOf(trace, settled.stack) }
            : undefined,
        site: (_e = end === null || end === void 0 ? void 0 : end.site) !== null && _e !== void 0 ? _e : stuck === null || stuck === void 0 ? void 0 : stuck.site,
        waitsFor: stuck === null || stuck === void 0 ? void 0 : stuck.label,
        lines: (0, console_ts_1.consoleLines)(trace).length,
        requests: rows.length,
        peakInFlight: (0, requests_ts_1.peakInFlight)(rows),
    };
}
var siteOf = function (trace, stack) {
    return stack === undefined ? undefined : trace.locate(stack);
};
