"use strict";
/** The reader's own line in a stack that an engine has written. */
Object.defineProperty(exports, "__esModule", { value: true });
exports.locator = locator;
var trace_mapping_1 = require("@jridgewell/trace-mapping");
/**
 * Realms call a program's factory `program.js`. Returns a function from an error's `stack` to the
 * innermost place of it in the reader's files, if there is one.
 */
function locator(program) {
    var map;
    return function (stack) {
        map !== null && map !== void 0 ? map : (map = new trace_mapping_1.TraceMap(program.map));
        for (var _i = 0, _a = stack.matchAll(/\bprogram\.js:(\d+):(\d+)/g); _i < _a.length; _i++) {
            var _b = _a[_i], line = _b[1], column = _b[2];
            var found = (0, trace_mapping_1.originalPositionFor)(map, { line: Number(line), column: Number(column) - 1 });
            if (found.source === null)
                continue;
            return { file: found.source, line: found.line, column: found.column + 1, text: '' };
        }
        return undefined;
    };
}
