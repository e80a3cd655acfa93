"use strict";
/** Whether an encoded value is what a check wants, given as plain data. */
Object.defineProperty(exports, "__esModule", { value: true });
exports.sameValue = sameValue;
function sameValue(encoded, wanted) {
    if (encoded === undefined)
        return false;
    if (wanted === undefined)
        return isType(encoded, 'undefined');
    if (typeof wanted !== 'object' || wanted === null)
        return encoded === wanted;
    if (typeof encoded !== 'object' || encoded === null)
        return false;
    if (Array.isArray(wanted)) {
        if (encoded.type !== 'array' || encoded.more > 0 || encoded.items.length !== wanted.length)
            return false;
        return wanted.every(function (each, i) { return sameValue(encoded.items[i], each); });
    }
    if (encoded.type !== 'object' || encoded.more > 0)
        return false;
    var entries = new Map(encoded.entries);
    var names = Object.keys(wanted);
    return (entries.size === names.length &&
        names.every(function (name) { return sameValue(entries.get(name), wanted[name]); }));
}
var isType = function (encoded, type) {
    return typeof encoded === 'object' && encoded !== null && encoded.type === type;
};
