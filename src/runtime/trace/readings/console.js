"use strict";
/** What a program printed, as text. */
Object.defineProperty(exports, "__esModule", { value: true });
exports.consoleLines = consoleLines;
var format_arguments_ts_1 = require("./format-arguments.ts");
var inspect_ts_1 = require("./inspect.ts");
/** Logged lines and rejections that nobody handled, in order. */
function consoleLines(trace) {
    var _a;
    var lines = [];
    for (var _i = 0, _b = trace.of('log', 'rejection'); _i < _b.length; _i++) {
        var event_1 = _b[_i];
        var time = event_1.time, task = event_1.task;
        if (event_1.kind === 'log') {
            var values = event_1.values;
            var given = typeof values === 'object' && (values === null || values === void 0 ? void 0 : values.type) === 'array' ? values.items : [];
            lines.push({
                time: time,
                level: event_1.level,
                text: (0, format_arguments_ts_1.formatArguments)(given),
                task: task,
                site: event_1.site,
            });
        }
        else if (event_1.kind === 'rejection' && event_1.how === 'unhandled') {
            var text = (0, inspect_ts_1.inspectArgument)(event_1.error);
            var site = (_a = event_1.site) !== null && _a !== void 0 ? _a : (event_1.stack === undefined ? undefined : trace.locate(event_1.stack));
            lines.push({ time: time, level: 'unhandled', text: text, task: task, site: site });
        }
    }
    return lines;
}
