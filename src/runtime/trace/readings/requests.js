"use strict";
/** Every request of a run, from `fetch` to the end of its body. */
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
exports.shortUrl = void 0;
exports.requests = requests;
exports.peakInFlight = peakInFlight;
function requests(trace) {
    var _a, _b;
    var rows = new Map();
    for (var _i = 0, _c = trace.of('request', 'response', 'request-end'); _i < _c.length; _i++) {
        var event_1 = _c[_i];
        if (event_1.kind === 'request') {
            var id = event_1.request, method = event_1.method, url = event_1.url, start = event_1.time, task = event_1.task, actor = event_1.actor, site = event_1.site;
            rows.set(id, {
                id: id,
                actor: actor,
                method: method,
                url: url,
                start: start,
                headersAt: undefined,
                end: undefined,
                status: undefined,
                outcome: 'open',
                message: undefined,
                task: task,
                site: site,
            });
        }
        else if (event_1.kind === 'response') {
            Object.assign((_a = rows.get(event_1.request)) !== null && _a !== void 0 ? _a : {}, { headersAt: event_1.time, status: event_1.status });
        }
        else if (event_1.kind === 'request-end') {
            var end = event_1.time, outcome = event_1.outcome, message = event_1.message;
            Object.assign((_b = rows.get(event_1.request)) !== null && _b !== void 0 ? _b : {}, { end: end, outcome: outcome, message: message });
        }
    }
    return __spreadArray([], rows.values(), true);
}
/** The address as a program writes it on a page: without the co-operative's own host. */
var shortUrl = function (url) {
    return url.replace(/^https:\/\/api\.lanternpost\.test(?=\/)/, '');
};
exports.shortUrl = shortUrl;
/** How many requests were in flight at once, at the most. */
function peakInFlight(rows) {
    var changes = rows.flatMap(function (_a) {
        var start = _a.start, end = _a.end;
        return [
            { at: start, by: 1 },
            { at: end !== null && end !== void 0 ? end : Number.POSITIVE_INFINITY, by: -1 },
        ];
    });
    // One that ends at the instant at which another begins was never beside it.
    changes.sort(function (a, b) { return a.at - b.at || a.by - b.by; });
    var now = 0;
    var peak = 0;
    for (var _i = 0, changes_1 = changes; _i < changes_1.length; _i++) {
        var by = changes_1[_i].by;
        now += by;
        peak = Math.max(peak, now);
    }
    return peak;
}
