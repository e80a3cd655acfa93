"use strict";
/** How one field of an event is kept as one 32-bit integer, and what readers see in its place. */
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
exports.ref = exports.unpackRef = exports.idOfRef = exports.kindOfRef = exports.packRef = exports.engineText = exports.pairs = exports.refs = exports.value = exports.site = exports.text = exports.flag = exports.int = exports.ABSENT = exports.refKinds = void 0;
exports.oneOf = oneOf;
exports.maybe = maybe;
var check_encoded_ts_1 = require("./check-encoded.ts");
/** What can be waited for, or can wake a task. */
exports.refKinds = ['task', 'timer', 'request', 'body', 'join', 'promise', 'value'];
exports.ABSENT = -1;
exports.int = {
    cell: true,
    decode: function (cell) { return cell; },
    encode: function (value) { return value; },
    valid: function () { return true; },
};
exports.flag = {
    decode: function (cell) { return cell === 1; },
    encode: function (value) { return (value ? 1 : 0); },
    valid: function (cell) { return cell === 0 || cell === 1; },
};
exports.text = {
    decode: function (cell, _a) {
        var _b;
        var strings = _a.strings;
        return (_b = strings[cell]) !== null && _b !== void 0 ? _b : '';
    },
    encode: function (value, tables) { return tables.string(value); },
    valid: function (cell, _a) {
        var strings = _a.strings;
        return typeof strings[cell] === 'string';
    },
};
exports.site = {
    cell: true,
    decode: function (cell, _a) {
        var sites = _a.sites;
        return sites[cell];
    },
    encode: function (value, tables) { return tables.site(value); },
    valid: function (cell, _a) {
        var sites = _a.sites;
        return isSite(sites[cell]);
    },
};
exports.value = {
    decode: function (cell, _a) {
        var values = _a.values;
        return values[cell];
    },
    encode: function (encoded, tables) { return tables.value(encoded); },
    valid: function (cell, _a) {
        var values = _a.values;
        return cell >= 0 && cell < values.length && (0, check_encoded_ts_1.isEncoded)(values[cell]);
    },
};
var isSite = function (place) {
    return typeof (place === null || place === void 0 ? void 0 : place.file) === 'string' &&
        typeof place.text === 'string' &&
        Number.isInteger(place.line) &&
        Number.isInteger(place.column);
};
/** Several refs: kept as one text, packed. */
exports.refs = {
    decode: function (cell, tables) {
        return exports.text
            .decode(cell, tables)
            .split(' ')
            .filter(Boolean)
            .map(function (packed) { return exports.ref.decode(Number(packed), tables); });
    },
    encode: function (all, tables) { return tables.string(all.map(function (_a) {
        var kind = _a.kind, id = _a.id;
        return (0, exports.packRef)(kind, id);
    }).join(' ')); },
    valid: function (cell, tables) { return exports.text.valid(cell, tables) && /^(\d+ ?)*$/.test(exports.text.decode(cell, tables)); },
};
/** Names with values, in order: headers. */
exports.pairs = {
    decode: function (cell, tables) {
        return exports.text
            .decode(cell, tables)
            .split('\n')
            .filter(Boolean)
            .map(function (line) {
            var colon = line.indexOf(': ');
            return [line.slice(0, colon), line.slice(colon + 2)];
        });
    },
    encode: function (all, tables) { return tables.string(all.map(function (_a) {
        var name = _a[0], each = _a[1];
        return "".concat(name, ": ").concat(each);
    }).join('\n')); },
    valid: exports.text.valid,
};
/** Worded by the engine: the text of its own errors, stack frames. */
exports.engineText = __assign(__assign({}, exports.text), { engine: true });
var KIND_BITS = 4;
var packRef = function (kind, id) {
    return (id << KIND_BITS) | exports.refKinds.indexOf(kind);
};
exports.packRef = packRef;
/** The kind in a packed ref, as `packRef(kind, 0)`: to compare without unpacking. */
var kindOfRef = function (packed) { return packed & ((1 << KIND_BITS) - 1); };
exports.kindOfRef = kindOfRef;
var idOfRef = function (packed) { return packed >>> KIND_BITS; };
exports.idOfRef = idOfRef;
var unpackRef = function (packed) { return ({
    kind: exports.refKinds[packed & ((1 << KIND_BITS) - 1)],
    id: packed >>> KIND_BITS,
}); };
exports.unpackRef = unpackRef;
exports.ref = {
    cell: true,
    decode: exports.unpackRef,
    encode: function (_a) {
        var kind = _a.kind, id = _a.id;
        return (0, exports.packRef)(kind, id);
    },
    valid: function (cell) { return (cell & ((1 << KIND_BITS) - 1)) < exports.refKinds.length; },
};
function oneOf() {
    var names = [];
    for (var _i = 0; _i < arguments.length; _i++) {
        names[_i] = arguments[_i];
    }
    return {
        decode: function (cell) { return names[cell]; },
        encode: function (name) { return names.indexOf(name); },
        valid: function (cell) { return cell >= 0 && cell < names.length; },
    };
}
/** A field that an event may lack. */
function maybe(field) {
    return __assign(__assign({}, field), { decode: function (cell, tables) { return (cell === exports.ABSENT ? undefined : field.decode(cell, tables)); }, encode: function (present, tables) { return (present === undefined ? exports.ABSENT : field.encode(present, tables)); }, valid: function (cell, tables) { return cell === exports.ABSENT || field.valid(cell, tables); } });
}
