"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.formatMs = formatMs;
/** Virtual milliseconds as a reader reads them: `420 ms`, `2,000 ms`, from 100 s up `120 s`. */
function formatMs(ms) {
    if (ms >= 100000)
        return "".concat((Math.round(ms / 100) / 10).toLocaleString('en-US'), " s");
    return "".concat(Math.round(ms).toLocaleString('en-US'), " ms");
}
