"use strict";
/** A run as text: what was printed and when, what was requested, and how it ended. */
Object.defineProperty(exports, "__esModule", { value: true });
exports.textForm = textForm;
var console_ts_1 = require("./console.ts");
var requests_ts_1 = require("./requests.ts");
var summary_ts_1 = require("./summary.ts");
var MARGIN = 5;
var MOST_REQUESTS = 8;
function textForm(trace) {
    var lines = (0, console_ts_1.consoleLines)(trace).flatMap(function (_a) {
        var time = _a.time, text = _a.text, level = _a.level;
        return "".concat(level === 'unhandled' ? '⚠ ' : '').concat(text)
            .split('\n')
            .map(function (line, i) { return "".concat((i === 0 ? String(time) : '').padStart(MARGIN), " \u2502 ").concat(line).trimEnd(); });
    });
    var blank = ' '.repeat(MARGIN);
    var rows = (0, requests_ts_1.requests)(trace);
    if (rows.length > 0)
        lines.push("".concat(blank, " \u251C requests: ").concat(requestsText(rows)));
    lines.push("".concat(blank, " \u2514 ").concat(endText((0, summary_ts_1.summary)(trace))));
    return "".concat(lines.join('\n'), "\n");
}
function requestsText(rows) {
    var shown = rows.slice(0, MOST_REQUESTS).map(requestText).join(' · ');
    var more = rows.length - MOST_REQUESTS;
    return more > 0 ? "".concat(shown, " and ").concat(more, " more") : shown;
}
function requestText(_a) {
    var method = _a.method, url = _a.url, start = _a.start, end = _a.end, outcome = _a.outcome, status = _a.status;
    var name = "".concat(method === 'GET' ? '' : "".concat(method, " ")).concat((0, requests_ts_1.shortUrl)(url));
    var mark = { done: '', aborted: ' ✂', cancelled: ' ✂', 'network-error': ' ✗', open: '' }[outcome];
    var code = status !== undefined && status >= 400 ? " (".concat(status, ")") : '';
    return "".concat(name, " ").concat(start, "\u2192").concat(end !== null && end !== void 0 ? end : '…').concat(mark).concat(code);
}
function endText(run) {
    var _a, _b;
    var outcome = run.outcome, at = run.at, site = run.site, waitsFor = run.waitsFor, limit = run.limit, error = run.error;
    var line = site ? " at line ".concat(site.line) : '';
    switch (outcome) {
        case 'finished':
            return "finished at ".concat(at, " ms").concat(requestCount(run));
        case 'failed':
            return "failed at ".concat(at, " ms: ").concat((_a = error === null || error === void 0 ? void 0 : error.text) !== null && _a !== void 0 ? _a : 'unknown error');
        case 'deadlock':
            return "deadlock at ".concat(at, " ms: main waits").concat(line, " for ").concat(waitsFor !== null && waitsFor !== void 0 ? waitsFor : 'a promise');
        case 'limit':
            return "stopped at ".concat(at, " ms: ").concat((_b = limits[limit !== null && limit !== void 0 ? limit : '']) !== null && _b !== void 0 ? _b : 'a limit was reached').concat(line);
        default:
            return "stopped at ".concat(at, " ms");
    }
}
var requestCount = function (_a) {
    var count = _a.requests, peakInFlight = _a.peakInFlight;
    return count === 0 ? '' : " \u00B7 ".concat(count, " request").concat(count > 1 ? 's' : '', ", peak ").concat(peakInFlight, " in flight");
};
var limits = {
    'real-time': 'the program never let go of the thread',
    'virtual-time': 'ten virtual minutes were up',
    events: 'a million events were recorded',
    timers: 'ten thousand timers fired in one instant',
};
