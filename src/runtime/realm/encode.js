/**
 * Values of the program as plain structure, looked at without running any of its code: no getter, no
 * `toString`, no proxy trap that it could notice is relied on.
 */
var __assign =
  (this && this.__assign) ||
  function () {
    __assign =
      Object.assign ||
      function (t) {
        for (var s, i = 1, n = arguments.length; i < n; i++) {
          s = arguments[i];
          for (var p in s) if (Object.hasOwn(s, p)) t[p] = s[p];
        }
        return t;
      };
    return __assign.apply(this, arguments);
  };
var __classPrivateFieldGet =
  (this && this.__classPrivateFieldGet) ||
  ((receiver, state, kind, f) => {
    if (kind === 'a' && !f) throw new TypeError('Private accessor was defined without a getter');
    if (typeof state === 'function' ? receiver !== state || !f : !state.has(receiver))
      throw new TypeError(
        'Cannot read private member from an object whose class did not declare it',
      );
    return kind === 'm' ? f : kind === 'a' ? f.call(receiver) : f ? f.value : state.get(receiver);
  });
var __classPrivateFieldSet =
  (this && this.__classPrivateFieldSet) ||
  ((receiver, state, value, kind, f) => {
    if (kind === 'm') throw new TypeError('Private method is not writable');
    if (kind === 'a' && !f) throw new TypeError('Private accessor was defined without a setter');
    if (typeof state === 'function' ? receiver !== state || !f : !state.has(receiver))
      throw new TypeError(
        'Cannot write private member to an object whose class did not declare it',
      );
    return (
      kind === 'a' ? f.call(receiver, value) : f ? (f.value = value) : state.set(receiver, value),
      value
    );
  });
var __spreadArray =
  (this && this.__spreadArray) ||
  function (to, from, pack) {
    if (pack || arguments.length === 2)
      for (var i = 0, l = from.length, ar; i < l; i++) {
        if (ar || !(i in from)) {
          if (!ar) ar = Array.prototype.slice.call(from, 0, i);
          ar[i] = from[i];
        }
      }
    return to.concat(ar || Array.prototype.slice.call(from));
  };
var _a, _b, _c, _d;
var _Encoder_instances,
  _Encoder_ids,
  _Encoder_lastId,
  _Encoder_any,
  _Encoder_function,
  _Encoder_object,
  _Encoder_look,
  _Encoder_entries;
Object.defineProperty(exports, '__esModule', { value: true });
exports.Encoder = void 0;
exports.errorText = errorText;
/** What is kept of a value; the rest is counted. */
var DEPTH = 6;
var ITEMS = 200;
var TEXT = 10000;
var getOwnPropertyDescriptor = Object.getOwnPropertyDescriptor,
  getPrototypeOf = Object.getPrototypeOf,
  is = Object.is;
var ownKeys = Reflect.ownKeys,
  apply = Reflect.apply;
var isArray = Array.isArray;
var text = String;
var mapEntries = Map.prototype.entries;
var setValues = Set.prototype.values;
var mapSize =
  (_a = getOwnPropertyDescriptor(Map.prototype, 'size')) === null || _a === void 0
    ? void 0
    : _a.get;
var setSize =
  (_b = getOwnPropertyDescriptor(Set.prototype, 'size')) === null || _b === void 0
    ? void 0
    : _b.get;
var dateTime = Date.prototype.getTime;
var dateIso = Date.prototype.toISOString;
var regexpSource = RegExp.prototype.toString;
/** Only what a regular expression has inside; `flags` would read properties of anything. */
var regexpSlot =
  (_c = getOwnPropertyDescriptor(RegExp.prototype, 'source')) === null || _c === void 0
    ? void 0
    : _c.get;
var symbolText = Symbol.prototype.toString;
var functionText = Function.prototype.toString;
var typedLength =
  (_d = getOwnPropertyDescriptor(getPrototypeOf(Int8Array.prototype), 'length')) === null ||
  _d === void 0
    ? void 0
    : _d.get;
var then = Promise.prototype.then;
/** Gives each object of a run a number, in the order in which they are first seen. */
var Encoder = /** @class */ (() => {
  function Encoder() {
    _Encoder_instances.add(this);
    _Encoder_ids.set(this, new WeakMap());
    _Encoder_lastId.set(this, 0);
  }
  Encoder.prototype.encode = function (value) {
    return __classPrivateFieldGet(this, _Encoder_instances, 'm', _Encoder_any).call(
      this,
      value,
      0,
      [],
    );
  };
  Encoder.prototype.id = function (object) {
    var _a;
    var known = __classPrivateFieldGet(this, _Encoder_ids, 'f').get(object);
    if (known !== undefined) return known;
    __classPrivateFieldGet(this, _Encoder_ids, 'f').set(
      object,
      __classPrivateFieldSet(
        this,
        _Encoder_lastId,
        ((_a = __classPrivateFieldGet(this, _Encoder_lastId, 'f')), ++_a),
        'f',
      ),
    );
    return __classPrivateFieldGet(this, _Encoder_lastId, 'f');
  };
  return Encoder;
})();
exports.Encoder = Encoder;
(_Encoder_ids = new WeakMap()),
  (_Encoder_lastId = new WeakMap()),
  (_Encoder_instances = new WeakSet()),
  (_Encoder_any = function _Encoder_any(value, depth, above) {
    switch (typeof value) {
      case 'string':
        return value.length <= TEXT
          ? value
          : { type: 'long', text: value.slice(0, TEXT), more: value.length - TEXT };
      case 'number':
        return Number.isFinite(value) && !is(value, -0)
          ? value
          : { type: 'number', text: is(value, -0) ? '-0' : text(value) };
      case 'boolean':
        return value;
      case 'undefined':
        return { type: 'undefined' };
      case 'bigint':
        return { type: 'bigint', text: text(value) };
      case 'symbol':
        return { type: 'symbol', text: apply(symbolText, value, []) };
      case 'function':
        return __classPrivateFieldGet(this, _Encoder_instances, 'm', _Encoder_function).call(
          this,
          value,
        );
      default:
        return value === null
          ? null
          : __classPrivateFieldGet(this, _Encoder_instances, 'm', _Encoder_object).call(
              this,
              value,
              depth,
              above,
            );
    }
  }),
  (_Encoder_function = function _Encoder_function(value) {
    var _a;
    var name = dataProperty(value, 'name');
    var source =
      (_a = attempt(() => apply(functionText, value, []))) !== null && _a !== void 0 ? _a : '';
    return {
      type: 'function',
      name: typeof name === 'string' ? name : '',
      of: /^class\b/.test(source) ? 'class' : 'function',
    };
  }),
  (_Encoder_object = function _Encoder_object(value, depth, above) {
    var id = this.id(value);
    if (above.includes(value)) return { type: 'circular', id: id };
    var looked = attempt(() =>
      __classPrivateFieldGet(this, _Encoder_instances, 'm', _Encoder_look).call(
        this,
        value,
        id,
        depth,
        __spreadArray(__spreadArray([], above, true), [value], false),
      ),
    );
    return looked !== null && looked !== void 0
      ? looked
      : { type: 'opaque', text: '<Revoked Proxy>' };
  }),
  (_Encoder_look = function _Encoder_look(value, id, depth, above) {
    var _a, _b, _c;
    if (isError(value)) return __assign({ type: 'error', id: id }, errorText(value));
    var name = taggedName(value);
    var array = isArray(value);
    if (depth > DEPTH) return { type: 'deep', class: name || 'Object', array: array };
    var inside = (each) =>
      __classPrivateFieldGet(this, _Encoder_instances, 'm', _Encoder_any).call(
        this,
        each,
        depth + 1,
        above,
      );
    var entries = () =>
      __classPrivateFieldGet(this, _Encoder_instances, 'm', _Encoder_entries).call(
        this,
        value,
        array,
        inside,
      );
    if (array) {
      var _d = arrayItems(value, inside),
        items = _d.items,
        more = _d.more;
      return {
        type: 'array',
        id: id,
        class: name,
        items: items,
        more: more,
        entries: entries().entries,
      };
    }
    var special =
      (_c =
        (_b = (_a = bytes(value, id, name)) !== null && _a !== void 0 ? _a : date(value)) !==
          null && _b !== void 0
          ? _b
          : regexp(value)) !== null && _c !== void 0
        ? _c
        : promise(value, id);
    if (special) return special;
    var keyed = collection(value, id, name, inside);
    return keyed !== null && keyed !== void 0
      ? keyed
      : __assign({ type: 'object', id: id, class: name }, entries());
  }),
  (_Encoder_entries = function _Encoder_entries(value, array, inside) {
    var entries = [];
    var more = 0;
    for (var _i = 0, _a = ownKeys(value); _i < _a.length; _i++) {
      var key = _a[_i];
      if (array && typeof key === 'string' && (key === 'length' || /^\d+$/.test(key))) continue;
      var property = getOwnPropertyDescriptor(value, key);
      if (!(property === null || property === void 0 ? void 0 : property.enumerable)) continue;
      if (entries.length === ITEMS) more++;
      else
        entries.push([
          typeof key === 'symbol' ? apply(symbolText, key, []) : key,
          shown(property, inside),
        ]);
    }
    return { entries: entries, more: more };
  });
function shown(property, inside) {
  if ('value' in property) return inside(property.value);
  var both = property.get && property.set ? 'Getter/Setter' : property.get ? 'Getter' : 'Setter';
  return { type: 'accessor', text: '['.concat(both, ']') };
}
function arrayItems(array, inside) {
  var items = [];
  var at = 0;
  for (; at < array.length && items.length < ITEMS; at++) {
    var property = getOwnPropertyDescriptor(array, at);
    var last = items.at(-1);
    if (property) items.push(shown(property, inside));
    else if (isHole(last)) last.length++;
    else items.push({ type: 'hole', length: 1 });
  }
  return { items: items, more: array.length - at };
}
var isHole = (item) => typeof item === 'object' && item !== null && item.type === 'hole';
function bytes(value, id, name) {
  if (!ArrayBuffer.isView(value) || value instanceof DataView) return undefined;
  var length = apply(typedLength, value, []);
  var items = [];
  for (var i = 0; i < length && i < ITEMS; i++) {
    var item = value[i];
    items.push(
      typeof item === 'bigint' || !Number.isFinite(item) || is(item, -0) ? wide(item) : item,
    );
  }
  return { type: 'bytes', id: id, class: name, items: items, more: length - items.length };
}
var wide = (item) =>
  typeof item === 'bigint' ? ''.concat(item, 'n') : is(item, -0) ? '-0' : text(item);
var date = (value) => {
  var time = attempt(() => apply(dateTime, value, []));
  if (time === undefined) return undefined;
  return { type: 'date', text: Number.isNaN(time) ? 'Invalid Date' : apply(dateIso, value, []) };
};
var regexp = (value) =>
  attempt(() => apply(regexpSlot, value, [])) !== undefined && value instanceof RegExp
    ? { type: 'regexp', text: apply(regexpSource, value, []) }
    : undefined;
/** Its state cannot be seen from outside without a tick. */
function promise(value, id) {
  return value instanceof Promise && then !== undefined ? { type: 'promise', id: id } : undefined;
}
function collection(value, id, name, inside) {
  var pairs = attempt(() => apply(mapEntries, value, []));
  if (pairs) {
    var kept = first(pairs, (_a) => {
      var key = _a[0],
        item = _a[1];
      return [inside(key), inside(item)];
    });
    var more = apply(mapSize, value, []) - kept.length;
    return { type: 'map', id: id, class: name, pairs: kept, more: more };
  }
  var values = attempt(() => apply(setValues, value, []));
  if (!values) return undefined;
  var items = first(values, inside);
  return {
    type: 'set',
    id: id,
    class: name,
    items: items,
    more: apply(setSize, value, []) - items.length,
  };
}
function first(iterator, convert) {
  var kept = [];
  for (var next = iterator.next(); !next.done && kept.length < ITEMS; next = iterator.next()) {
    kept.push(convert(next.value));
  }
  return kept;
}
var isError = (value) =>
  value instanceof Error || (typeof DOMException !== 'undefined' && value instanceof DOMException);
/** `name` and `message` as data; a getter of the program's own is not called. */
function errorText(error) {
  var name = inherited(error, 'name');
  var message = inherited(error, 'message');
  return {
    name: typeof name === 'string' ? name : 'Error',
    message: typeof message === 'string' ? message : '',
  };
}
/** A property along the prototype chain, read only where it is data or the platform's own accessor. */
function inherited(object, key) {
  var _loop_1 = (at) => {
    var property = attempt(() => getOwnPropertyDescriptor(at, key));
    if (!property) return 'continue';
    if ('value' in property) return { value: property.value };
    return {
      value: platformGetters.has(property.get) ? apply(property.get, object, []) : undefined,
    };
  };
  for (var at = object; at; at = getPrototypeOf(at)) {
    var state_1 = _loop_1(at);
    if (typeof state_1 === 'object') return state_1.value;
  }
  return undefined;
}
var platformGetters = new Set(
  ['name', 'message'].map((key) => {
    var _a;
    return (
      typeof DOMException !== 'undefined' &&
      ((_a = getOwnPropertyDescriptor(DOMException.prototype, key)) === null || _a === void 0
        ? void 0
        : _a.get)
    );
  }),
);
/** The constructor's name as Node's inspect finds it; '' for null prototypes. */
function className(value) {
  for (var at = value; at; at = getPrototypeOf(at)) {
    var made = dataProperty(at, 'constructor');
    if (typeof made !== 'function') continue;
    var name_1 = dataProperty(made, 'name');
    if (typeof name_1 === 'string' && name_1 !== '') return name_1;
  }
  return '';
}
/** With ` [Tag]` where `Symbol.toStringTag` says another name, as Node's inspect shows it. */
function taggedName(value) {
  var name = className(value);
  var own = attempt(() => getOwnPropertyDescriptor(value, Symbol.toStringTag));
  var tag = (own === null || own === void 0 ? void 0 : own.enumerable)
    ? ''
    : inherited(value, Symbol.toStringTag);
  var differs = typeof tag === 'string' && tag !== '' && tag !== name;
  return name !== '' && differs ? ''.concat(name, ' [').concat(tag, ']') : name;
}
function dataProperty(object, key) {
  var _a;
  return (_a = attempt(() => getOwnPropertyDescriptor(object, key))) === null || _a === void 0
    ? void 0
    : _a.value;
}
function attempt(look) {
  try {
    return look();
  } catch (_a) {
    return undefined;
  }
}
