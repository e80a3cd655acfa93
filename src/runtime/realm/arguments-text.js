/** A call's arguments, short enough for the name of a lane; no code of the program is run for it. */
Object.defineProperty(exports, '__esModule', { value: true });
exports.argumentsText = argumentsText;
var LONGEST_TEXT = 14;
var MOST = 3;
function argumentsText(args) {
  var text = '';
  for (var i = 0; i < args.length && i < MOST; i++)
    text += ''.concat(i > 0 ? ', ' : '').concat(short(args[i]));
  return args.length > MOST ? ''.concat(text, ', \u2026') : text;
}
function short(value) {
  switch (typeof value) {
    case 'string':
      return "'".concat(shortText(value), "'");
    case 'function':
      return 'ƒ';
    case 'symbol':
      return 'symbol';
    case 'object':
      return value === null ? 'null' : isList(value) ? '[…]' : '{…}';
    case 'bigint':
      return ''.concat(value, 'n');
    default:
      return String(value);
  }
}
/** What tells one address from another is its end. */
function shortText(text) {
  if (text.length <= LONGEST_TEXT) return text;
  var segment = text.slice(text.lastIndexOf('/'));
  if (segment.length > 1 && segment.length < LONGEST_TEXT) return '\u2026'.concat(segment);
  return text.includes('/')
    ? '\u2026'.concat(text.slice(1 - LONGEST_TEXT))
    : ''.concat(text.slice(0, LONGEST_TEXT - 1), '\u2026');
}
function isList(value) {
  try {
    return isArray(value);
  } catch (_a) {
    // A revoked proxy.
    return false;
  }
}
var isArray = Array.isArray;
