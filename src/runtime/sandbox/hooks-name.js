"use strict";
/** Another name for the hooks at each run, of the same length, so that lines and columns stay. */
Object.defineProperty(exports, "__esModule", { value: true });
exports.freshHooksName = freshHooksName;
function freshHooksName(_a) {
    var factory = _a.factory, hooksName = _a.hooksName;
    var random = crypto.getRandomValues(new Uint8Array(hooksName.length));
    var digits = Array.from(random, function (byte) { return (byte & 15).toString(16); }).join('');
    var name = "$h".concat(digits).slice(0, hooksName.length);
    return factory.includes(name) ? factory : factory.replaceAll(hooksName, name);
}
