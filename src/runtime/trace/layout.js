"use strict";
/** Where each kind's fields lie in the operand column. Derived once from the schema. */
Object.defineProperty(exports, "__esModule", { value: true });
exports.codeOf = exports.layouts = void 0;
var event_ts_1 = require("./event.ts");
exports.layouts = event_ts_1.kinds.map(function (kind) { return ({
    kind: kind,
    names: Object.keys(event_ts_1.schema[kind]),
    fields: Object.values(event_ts_1.schema[kind]),
}); });
var codes = new Map(event_ts_1.kinds.map(function (kind, code) { return [kind, code]; }));
/** The number that stands for `kind` in the columns. */
var codeOf = function (kind) { return codes.get(kind); };
exports.codeOf = codeOf;
