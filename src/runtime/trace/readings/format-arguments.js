"use strict";
/** What `console.log` makes of its arguments: joined by blanks, `%s`-style formats as in Node. */
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
exports.formatArguments = formatArguments;
var inspect_ts_1 = require("./inspect.ts");
function formatArguments(values) {
    var _a = values, first = _a[0], rest = _a.slice(1);
    if (first === undefined)
        return '';
    if (typeof first !== 'string' || rest.length === 0) {
        return __spreadArray([first], rest, true).map(inspect_ts_1.inspectArgument).join(' ');
    }
    var used = 0;
    var text = first.replace(/%[sdifjoOc%]/g, function (format) {
        if (format === '%%')
            return '%';
        if (used === rest.length)
            return format;
        return formatted(format, rest[used++]);
    });
    return __spreadArray([text], rest.slice(used).map(inspect_ts_1.inspectArgument), true).join(' ');
}
function formatted(format, value) {
    switch (format) {
        case '%s':
            return typeof value === 'object' && (value === null || value === void 0 ? void 0 : value.type) !== 'error'
                ? (0, inspect_ts_1.inspect)(value, 0)
                : (0, inspect_ts_1.inspectArgument)(value);
        case '%d':
            return numeric(value, Number);
        case '%i':
            return numeric(value, function (text) { return Number.parseInt(text, 10); });
        case '%f':
            return numeric(value, Number.parseFloat);
        case '%c':
            return '';
        default:
            return (0, inspect_ts_1.inspect)(value);
    }
}
function numeric(value, parse) {
    if (typeof value === 'object' && (value === null || value === void 0 ? void 0 : value.type) === 'bigint')
        return (0, inspect_ts_1.inspect)(value);
    var text = typeof value === 'object' && (value === null || value === void 0 ? void 0 : value.type) === 'number' ? value.text : value;
    var number = typeof text === 'object' ? Number.NaN : parse(String(text));
    return Object.is(number, -0) ? '-0' : String(number);
}
