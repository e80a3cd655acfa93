"use strict";
/** Whether a value that came from outside has the structure of an encoded one, all the way down. */
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
Object.defineProperty(exports, "__esModule", { value: true });
exports.isEncoded = isEncoded;
var text = function (value) { return typeof value === 'string'; };
var number = function (value) { return typeof value === 'number'; };
var flag = function (value) { return typeof value === 'boolean'; };
var list = function (test) {
    return function (value) {
        return Array.isArray(value) && value.every(test);
    };
};
var pair = function (first, second) {
    return function (value) {
        return Array.isArray(value) && value.length === 2 && first(value[0]) && second(value[1]);
    };
};
var encoded = function (value) { return isEncoded(value); };
var item = function (value) { return has(value, items) || isEncoded(value); };
var entry = pair(text, function (value) { return has(value, accessors) || isEncoded(value); });
var byte = function (value) { return number(value) || text(value); };
var one = { id: number, class: text };
var types = {
    undefined: {},
    number: { text: text },
    bigint: { text: text },
    symbol: { text: text },
    function: { name: text, of: function (value) { return value === 'function' || value === 'class'; } },
    date: { text: text },
    regexp: { text: text },
    error: { id: number, name: text, message: text },
    promise: { id: number },
    array: __assign(__assign({}, one), { items: list(item), more: number, entries: list(entry) }),
    object: __assign(__assign({}, one), { entries: list(entry), more: number }),
    map: __assign(__assign({}, one), { pairs: list(pair(encoded, encoded)), more: number }),
    set: __assign(__assign({}, one), { items: list(encoded), more: number }),
    bytes: __assign(__assign({}, one), { items: list(byte), more: number }),
    circular: { id: number },
    deep: { class: text, array: flag },
    long: { text: text, more: number },
    opaque: { text: text },
};
var items = { hole: { length: number } };
var accessors = { accessor: { text: text } };
function isEncoded(value) {
    try {
        return value === null || text(value) || number(value) || flag(value) || has(value, types);
    }
    catch (_a) {
        // So deep that the stack does not reach down.
        return false;
    }
}
function has(value, known) {
    var _a;
    if (typeof value !== 'object' || value === null)
        return false;
    var type = value.type;
    if (typeof type !== 'string' || !Object.hasOwn(known, type))
        return false;
    return Object.entries((_a = known[type]) !== null && _a !== void 0 ? _a : {}).every(function (_a) {
        var name = _a[0], test = _a[1];
        return test(value[name]);
    });
}
