"use strict";
/**
 * A value as Node 24 prints it when its output is no terminal (`util.inspect`: depth 2, 80 columns, compact 3),
 * with one exception: an error is one line, without stack, code and cause.
 */
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
exports.inspectArgument = inspectArgument;
exports.inspect = inspect;
var WIDTH = 80;
/** Node keeps a structure on one line while no more than this many levels are inside it. */
var COMPACT = 3;
var SHOWN_ITEMS = 100;
var SHOWN_DEPTH = 2;
var GROUPED_FROM = 7;
/** As an argument of `console.log`: strings and errors stand bare. */
function inspectArgument(value) {
    if (typeof value === 'string')
        return value;
    if (isObject(value) && value.type === 'long')
        return "".concat(value.text, "\u2026 ").concat(value.more, " more characters");
    if (isObject(value) && value.type === 'error')
        return errorLine(value);
    return inspect(value);
}
/** As `util.inspect(value, { depth: shownDepth })`. */
function inspect(value, shownDepth) {
    if (shownDepth === void 0) { shownDepth = SHOWN_DEPTH; }
    var circular = circularIn(value);
    return show(value, 0, { shownDepth: shownDepth, lastDepth: 0, indentation: 0, circular: circular });
}
function show(value, depth, context) {
    var _a;
    if (typeof value === 'string')
        return lines(value, context);
    if (!isObject(value))
        return String(value);
    switch (value.type) {
        case 'undefined':
            return 'undefined';
        case 'number':
        case 'symbol':
        case 'date':
        case 'regexp':
        case 'accessor':
        case 'opaque':
            return value.text;
        case 'bigint':
            return "".concat(value.text, "n");
        case 'long':
            return "".concat(quote(value.text), "... ").concat(value.more, " more character").concat(value.more > 1 ? 's' : '');
        case 'hole':
            return "<".concat(value.length, " empty item").concat(value.length > 1 ? 's' : '', ">");
        case 'function':
            if (value.of === 'class')
                return "[class ".concat(value.name || '(anonymous)', "]");
            return value.name ? "[Function: ".concat(value.name, "]") : '[Function (anonymous)]';
        case 'error':
            return "[".concat(errorLine(value), "]");
        case 'promise':
            return 'Promise { <pending> }';
        case 'circular':
            return "[Circular *".concat((_a = context.circular.get(value.id)) !== null && _a !== void 0 ? _a : 1, "]");
        case 'deep':
            return "[".concat(value.class, "]");
        default:
            return structure(value, depth, context);
    }
}
/** A long text with line ends is shown line by line, as Node does. */
function lines(text, _a) {
    var indentation = _a.indentation;
    if (text.length <= 16 || text.length <= WIDTH - indentation - 4)
        return quote(text);
    return text
        .split(/(?<=\n)/)
        .map(quote)
        .join(" +\n".concat(' '.repeat(indentation + 2)));
}
function structure(value, depth, context) {
    var empty = isEmpty(value);
    if (depth > context.shownDepth && !empty)
        return "[".concat(value.class || 'Object: null prototype', "]");
    if (!empty)
        context.lastDepth = depth;
    var output = parts(value, depth + 1, context);
    var _a = braces(value), open = _a[0], close = _a[1];
    var reference = context.circular.get(value.id);
    var base = reference === undefined ? '' : "<ref *".concat(reference, ">");
    if (output.length === 0)
        return "".concat(base ? "".concat(base, " ") : '').concat(open).concat(close);
    var list = value.type === 'array' || value.type === 'bytes';
    var grouped = list && output.length >= GROUPED_FROM ? group(output, value, context) : output;
    var short = context.lastDepth - depth < COMPACT && grouped === output;
    return joined(grouped, open, close, base, short, context.indentation);
}
function isEmpty(value) {
    if (value.type === 'map')
        return value.pairs.length === 0;
    if (value.type === 'object')
        return value.entries.length === 0;
    return value.items.length === 0 && !('entries' in value && value.entries.length > 0);
}
function joined(output, open, close, base, short, indentation) {
    var prefix = base ? "".concat(base, " ") : '';
    if (short) {
        var start = output.length + indentation + open.length + base.length + 10;
        var total = output.reduce(function (sum, part) { return sum + part.length; }, output.length + start);
        var line = output.join(', ');
        if (total <= WIDTH && !line.includes('\n'))
            return "".concat(prefix).concat(open, " ").concat(line, " ").concat(close);
    }
    var indent = "\n".concat(' '.repeat(indentation));
    return "".concat(prefix).concat(open).concat(indent, "  ").concat(output.join(",".concat(indent, "  "))).concat(indent).concat(close);
}
/** The parts between the braces. */
function parts(value, depth, context) {
    var output = [];
    var add = function (each, prefix) {
        if (prefix === void 0) { prefix = ''; }
        return output.push(prefix + show(each, depth, context));
    };
    context.indentation += 2;
    if (value.type === 'bytes') {
        output.push.apply(output, value.items.slice(0, SHOWN_ITEMS).map(String));
        more(output, Math.max(0, value.items.length - SHOWN_ITEMS) + value.more, 'item');
    }
    else if (value.type === 'array' || value.type === 'set') {
        for (var _i = 0, _a = value.items.slice(0, SHOWN_ITEMS); _i < _a.length; _i++) {
            var item = _a[_i];
            add(item);
        }
        more(output, Math.max(0, value.items.length - SHOWN_ITEMS) + value.more, 'item');
        if (value.type === 'array')
            for (var _b = 0, _c = value.entries; _b < _c.length; _b++) {
                var _d = _c[_b], key = _d[0], each = _d[1];
                add(each, "".concat(keyText(key), ": "));
            }
    }
    else if (value.type === 'map') {
        for (var _e = 0, _f = value.pairs; _e < _f.length; _e++) {
            var _g = _f[_e], key = _g[0], item = _g[1];
            add(item, "".concat(show(key, depth, context), " => "));
        }
        more(output, value.more, 'item');
    }
    else {
        for (var _h = 0, _j = value.entries; _h < _j.length; _h++) {
            var _k = _j[_h], key = _k[0], each = _k[1];
            add(each, "".concat(keyText(key), ": "));
        }
        more(output, value.more, 'property');
    }
    context.indentation -= 2;
    return output;
}
function more(output, count, noun) {
    if (count === 0)
        return;
    var nouns = noun === 'item' ? 'items' : 'properties';
    output.push("... ".concat(count, " more ").concat(count > 1 ? nouns : noun));
}
var keyText = function (key) {
    return /^[a-zA-Z_][a-zA-Z_0-9]*$/.test(key) || /^Symbol\(.*\)$/.test(key) ? key : quote(key);
};
function braces(value) {
    var name = value.class;
    switch (value.type) {
        case 'array': {
            var length_1 = value.items.length + value.more;
            return [name === 'Array' ? '[' : "".concat(counted(name, length_1), " ["), ']'];
        }
        case 'bytes':
            return ["".concat(name, "(").concat(value.items.length + value.more, ") ["), ']'];
        case 'map':
            return ["".concat(counted(name, value.pairs.length + value.more), " {"), '}'];
        case 'set':
            return ["".concat(counted(name, value.items.length + value.more), " {"), '}'];
        default:
            if (name === 'Object')
                return ['{', '}'];
            return ["".concat(name || '[Object: null prototype]', " {"), '}'];
    }
}
/** `Map(2)`; a tag that the class does not have as its name comes behind: `Registry(2) [Map]`. */
var counted = function (name, length) { return name.replace(/(?= \[)|$/, "(".concat(length, ")")); };
/** Node's columns for lists of more than six short items (`groupArrayElements`). */
function group(output, value, _a) {
    var indentation = _a.indentation;
    var hasMore = 'items' in value && value.items.length + value.more > SHOWN_ITEMS;
    var length = output.length - (hasMore ? 1 : 0);
    var lengths = output.slice(0, length).map(function (item) { return item.length; });
    var longest = Math.max.apply(Math, lengths);
    var total = lengths.reduce(function (sum, each) { return sum + each + SEPARATOR; }, 0);
    var widest = longest + SEPARATOR;
    var fits = widest * 3 + indentation < WIDTH && (total / widest > 5 || longest <= 6);
    var columns = fits ? columnsFor(length, output.length, total, widest, indentation) : 1;
    if (columns <= 1)
        return output;
    var widths = [];
    for (var column = 0; column < columns; column++) {
        var width = 0;
        for (var i = column; i < length; i += columns)
            width = Math.max(width, lengths[i]);
        widths.push(width + SEPARATOR);
    }
    var numbers = value.type === 'bytes' || (value.type === 'array' && value.items.every(isNumeric));
    var rows = [];
    for (var i = 0; i < length; i += columns) {
        rows.push(row(output.slice(i, Math.min(i + columns, length)), widths, numbers));
    }
    return __spreadArray(__spreadArray([], rows, true), output.slice(length), true);
}
var SEPARATOR = 2;
/** A square, as far as letters are 2.5 times as high as wide. */
function columnsFor(length, outputs, total, widest, indentation) {
    var biased = Math.max(widest - 3 - Math.sqrt(widest - total / outputs), 1);
    return Math.min(Math.round(Math.sqrt(2.5 * biased * length) / biased), Math.floor((WIDTH - indentation) / widest), COMPACT * 4, 15);
}
function row(cells, widths, numbers) {
    return cells
        .map(function (cell, i) {
        var last = i === cells.length - 1;
        var width = widths[i];
        if (numbers)
            return last ? cell.padStart(width - SEPARATOR) : "".concat(cell, ", ").padStart(width);
        return last ? cell : "".concat(cell, ", ").padEnd(width);
    })
        .join('');
}
var isNumeric = function (item) {
    return typeof item === 'number' ||
        (isObject(item) && (item.type === 'number' || item.type === 'bigint'));
};
function circularIn(value) {
    var found = new Map();
    JSON.stringify(value, function (_key, each) {
        var circular = each;
        if (typeof circular === 'object' && (circular === null || circular === void 0 ? void 0 : circular.type) === 'circular') {
            var id = circular.id;
            if (!found.has(id))
                found.set(id, found.size + 1);
        }
        return each;
    });
    return found;
}
function errorLine(_a) {
    var name = _a.name, message = _a.message;
    return message === '' ? name : "".concat(name, ": ").concat(message);
}
/** Single quotes, or those that need no escape, as Node chooses them. */
function quote(text) {
    var mark = !text.includes("'")
        ? "'"
        : !text.includes('"')
            ? '"'
            : text.includes('`') || text.includes('${')
                ? "'"
                : '`';
    var escaped = text.replace(/[\\\n\r\t\b\f\v\p{Cc}]/gu, function (char) { var _a; return (_a = escapes[char]) !== null && _a !== void 0 ? _a : hex(char); });
    return mark + (mark === "'" ? escaped.replaceAll("'", "\\'") : escaped) + mark;
}
var escapes = {
    '\\': '\\\\',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
    '\b': '\\b',
    '\f': '\\f',
    '\v': '\\v',
};
var hex = function (char) {
    return "\\x".concat(char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0'));
};
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
