/** A binary heap: what is due first comes out first. */
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
var _Heap_instances, _Heap_items, _Heap_before, _Heap_sink;
Object.defineProperty(exports, '__esModule', { value: true });
exports.Heap = void 0;
var Heap = /** @class */ (() => {
  function Heap(before) {
    _Heap_instances.add(this);
    _Heap_items.set(this, []);
    _Heap_before.set(this, void 0);
    __classPrivateFieldSet(this, _Heap_before, before, 'f');
  }
  Object.defineProperty(Heap.prototype, 'first', {
    get: function () {
      return __classPrivateFieldGet(this, _Heap_items, 'f')[0];
    },
    enumerable: false,
    configurable: true,
  });
  Heap.prototype.push = function (item) {
    var items = __classPrivateFieldGet(this, _Heap_items, 'f');
    var at = items.length;
    items[at] = item;
    while (at > 0) {
      var parent_1 = (at - 1) >> 1;
      if (!__classPrivateFieldGet(this, _Heap_before, 'f').call(this, item, items[parent_1])) break;
      items[at] = items[parent_1];
      at = parent_1;
    }
    items[at] = item;
  };
  Heap.prototype.pop = function () {
    var items = __classPrivateFieldGet(this, _Heap_items, 'f');
    var first = items[0];
    var last = items.pop();
    if (items.length > 0)
      __classPrivateFieldGet(this, _Heap_instances, 'm', _Heap_sink).call(this, last);
    return first;
  };
  return Heap;
})();
exports.Heap = Heap;
(_Heap_items = new WeakMap()),
  (_Heap_before = new WeakMap()),
  (_Heap_instances = new WeakSet()),
  (_Heap_sink = function _Heap_sink(item) {
    var items = __classPrivateFieldGet(this, _Heap_items, 'f');
    var at = 0;
    for (;;) {
      var child = at * 2 + 1;
      if (child >= items.length) break;
      if (
        child + 1 < items.length &&
        __classPrivateFieldGet(this, _Heap_before, 'f').call(this, items[child + 1], items[child])
      )
        child++;
      if (!__classPrivateFieldGet(this, _Heap_before, 'f').call(this, items[child], item)) break;
      items[at] = items[child];
      at = child;
    }
    items[at] = item;
  });
