/** `then`, `catch` and `finally` of promises as tasks: a link waits for its receiver, then its callback runs. */
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
var _ObservedLink_instances,
  _ObservedLink_log,
  _ObservedLink_task,
  _ObservedLink_site,
  _ObservedLink_observe,
  _ObservedLink_pass,
  _ObservedLink_throw,
  _ObservedLink_run;
Object.defineProperty(exports, '__esModule', { value: true });
exports.chain = chain;
var originals_ts_1 = require('./originals.ts');
var methods = {
  // biome-ignore lint/suspicious/noThenProperty: the platform's methods, by their names
  then: Promise.prototype.then,
  catch: Promise.prototype.catch,
  finally: Promise.prototype.finally,
};
var NativePromise = Promise;
/** Calls the method, its callbacks observed where the receiver is a promise of the platform's. */
function chain(log, link, callbacks) {
  var site = link.site,
    name = link.name,
    receiver = link.receiver,
    method = link.method;
  if (typeof method !== 'function')
    throw new originals_ts_1.$TypeError('.'.concat(name, ' is not a function'));
  if (method !== methods[name] || !(receiver instanceof NativePromise)) {
    return originals_ts_1.$Reflect.apply(method, receiver, callbacks);
  }
  var caller = log.tasks.current;
  var task = log.start(site, ''.concat(name, ' callback'), []);
  log.waits(task, site, receiver);
  log.tasks.current = caller;
  var observed = new ObservedLink(log, task, site);
  var chained = observed.react(name, receiver, callbacks);
  // A `then` of the receiver's own may have given anything.
  if (typeof chained === 'object' && chained !== null) log.known.promise(chained, 'task', task.id);
  return chained;
}
var ObservedLink = /** @class */ (() => {
  function ObservedLink(log, task, site) {
    _ObservedLink_instances.add(this);
    _ObservedLink_log.set(this, void 0);
    _ObservedLink_task.set(this, void 0);
    _ObservedLink_site.set(this, void 0);
    // A link without a callback hands on what it gets, in as many ticks.
    _ObservedLink_pass.set(this, (value) =>
      __classPrivateFieldGet(this, _ObservedLink_instances, 'm', _ObservedLink_run).call(
        this,
        1,
        () => value,
      ),
    );
    _ObservedLink_throw.set(this, (error) =>
      __classPrivateFieldGet(this, _ObservedLink_instances, 'm', _ObservedLink_run).call(
        this,
        0,
        () => {
          throw error;
        },
      ),
    );
    __classPrivateFieldSet(this, _ObservedLink_log, log, 'f');
    __classPrivateFieldSet(this, _ObservedLink_task, task, 'f');
    __classPrivateFieldSet(this, _ObservedLink_site, site, 'f');
  }
  ObservedLink.prototype.react = function (name, receiver, _a) {
    var _b, _c, _d, _e;
    var first = _a[0],
      second = _a[1];
    if (name === 'finally') {
      return originals_ts_1.$Reflect.apply(methods.finally, receiver, [
        (_b = __classPrivateFieldGet(
          this,
          _ObservedLink_instances,
          'm',
          _ObservedLink_observe,
        ).call(this, 1, first)) !== null && _b !== void 0
          ? _b
          : first,
      ]);
    }
    var _f = name === 'catch' ? [undefined, first] : [first, second],
      onFulfilled = _f[0],
      onRejected = _f[1];
    if (name === 'catch' && receiver.then !== methods.then) {
      return originals_ts_1.$Reflect.apply(methods.catch, receiver, [
        (_c = __classPrivateFieldGet(
          this,
          _ObservedLink_instances,
          'm',
          _ObservedLink_observe,
        ).call(this, 0, onRejected)) !== null && _c !== void 0
          ? _c
          : onRejected,
      ]);
    }
    return originals_ts_1.$Reflect.apply(methods.then, receiver, [
      (_d = __classPrivateFieldGet(this, _ObservedLink_instances, 'm', _ObservedLink_observe).call(
        this,
        1,
        onFulfilled,
      )) !== null && _d !== void 0
        ? _d
        : __classPrivateFieldGet(this, _ObservedLink_pass, 'f'),
      (_e = __classPrivateFieldGet(this, _ObservedLink_instances, 'm', _ObservedLink_observe).call(
        this,
        0,
        onRejected,
      )) !== null && _e !== void 0
        ? _e
        : __classPrivateFieldGet(this, _ObservedLink_throw, 'f'),
    ]);
  };
  return ObservedLink;
})();
(_ObservedLink_log = new WeakMap()),
  (_ObservedLink_task = new WeakMap()),
  (_ObservedLink_site = new WeakMap()),
  (_ObservedLink_pass = new WeakMap()),
  (_ObservedLink_throw = new WeakMap()),
  (_ObservedLink_instances = new WeakSet()),
  (_ObservedLink_observe = function _ObservedLink_observe(ok, callback) {
    var _this = this;
    if (typeof callback !== 'function') return undefined;
    return function () {
      var args = [];
      for (var _i = 0; _i < arguments.length; _i++) {
        args[_i] = arguments[_i];
      }
      return __classPrivateFieldGet(_this, _ObservedLink_instances, 'm', _ObservedLink_run).call(
        _this,
        ok,
        () => originals_ts_1.$Reflect.apply(callback, undefined, args),
      );
    };
  }),
  (_ObservedLink_run = function _ObservedLink_run(ok, callback) {
    var log = __classPrivateFieldGet(this, _ObservedLink_log, 'f');
    var task = __classPrivateFieldGet(this, _ObservedLink_task, 'f');
    log.goesOn(task, __classPrivateFieldGet(this, _ObservedLink_site, 'f'), ok);
    try {
      var result = callback();
      log.returns(task, __classPrivateFieldGet(this, _ObservedLink_site, 'f'), result);
      return result;
    } catch (error) {
      log.fails(task, error);
      throw error;
    } finally {
      log.ends(task);
    }
  });
