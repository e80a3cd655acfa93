/** The resources of one block, disposed of as ECMA-262 says ("DisposeResources", "AddDisposableResource"). */
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
var _Scope_instances,
  _Scope_resources,
  _Scope_failed,
  _Scope_error,
  _Scope_needsAwait,
  _Scope_hasAwaited,
  _Scope_onDispose,
  _Scope_await;
Object.defineProperty(exports, '__esModule', { value: true });
exports.Scope = void 0;
var Scope = /** @class */ (() => {
  /** @param onDispose called before each disposer, with the site of its declaration */
  function Scope(onDispose) {
    _Scope_instances.add(this);
    _Scope_resources.set(this, []);
    _Scope_failed.set(this, false);
    _Scope_error.set(this, void 0);
    _Scope_needsAwait.set(this, false);
    _Scope_hasAwaited.set(this, false);
    _Scope_onDispose.set(this, void 0);
    __classPrivateFieldSet(this, _Scope_onDispose, onDispose, 'f');
  }
  Scope.prototype.add = function (value, isAsync, site) {
    if (value === null || value === undefined) {
      if (isAsync) {
        __classPrivateFieldGet(this, _Scope_resources, 'f').push({
          isAsync: isAsync,
          value: value,
          method: undefined,
          ignoresResult: false,
          site: site,
        });
      }
      return value;
    }
    if (typeof value !== 'object' && typeof value !== 'function') {
      throw new TypeError(''.concat(String(value), ' is not an object that can be disposed of'));
    }
    var method = isAsync ? value[Symbol.asyncDispose] : undefined;
    var ignoresResult = isAsync && (method === undefined || method === null);
    if (method === undefined || method === null) method = value[Symbol.dispose];
    if (typeof method !== 'function') {
      var wanted = isAsync ? 'Symbol.asyncDispose or Symbol.dispose' : 'Symbol.dispose';
      throw new TypeError('The resource has no method ['.concat(wanted, ']'));
    }
    __classPrivateFieldGet(this, _Scope_resources, 'f').push({
      isAsync: isAsync,
      value: value,
      method: method,
      ignoresResult: ignoresResult,
      site: site,
    });
    return value;
  };
  Scope.prototype.fail = function (error) {
    __classPrivateFieldSet(
      this,
      _Scope_error,
      __classPrivateFieldGet(this, _Scope_failed, 'f')
        ? new SuppressedError(
            error,
            __classPrivateFieldGet(this, _Scope_error, 'f'),
            'An error was suppressed during disposal',
          )
        : error,
      'f',
    );
    __classPrivateFieldSet(this, _Scope_failed, true, 'f');
  };
  /** Runs disposers, last opened first, until something is to be awaited. */
  Scope.prototype.disposeToAwait = function () {
    for (;;) {
      var resource = __classPrivateFieldGet(this, _Scope_resources, 'f').at(-1);
      if (
        __classPrivateFieldGet(this, _Scope_needsAwait, 'f') &&
        !__classPrivateFieldGet(this, _Scope_hasAwaited, 'f') &&
        !(resource === null || resource === void 0 ? void 0 : resource.isAsync)
      ) {
        __classPrivateFieldSet(this, _Scope_needsAwait, false, 'f');
        return __classPrivateFieldGet(this, _Scope_instances, 'm', _Scope_await).call(
          this,
          undefined,
        );
      }
      if (!resource) return false;
      __classPrivateFieldGet(this, _Scope_resources, 'f').pop();
      if (resource.method === undefined) {
        __classPrivateFieldSet(this, _Scope_needsAwait, true, 'f');
        continue;
      }
      __classPrivateFieldGet(this, _Scope_onDispose, 'f').call(this, resource.site);
      try {
        var result = Reflect.apply(resource.method, resource.value, []);
        if (!resource.isAsync) continue;
        __classPrivateFieldSet(this, _Scope_hasAwaited, true, 'f');
        return __classPrivateFieldGet(this, _Scope_instances, 'm', _Scope_await).call(
          this,
          resource.ignoresResult ? undefined : result,
        );
      } catch (error) {
        if (!resource.ignoresResult) this.fail(error);
        else {
          // A synchronous disposer that throws rejects the promise that is awaited for it.
          __classPrivateFieldSet(this, _Scope_hasAwaited, true, 'f');
          return __classPrivateFieldGet(this, _Scope_instances, 'm', _Scope_await).call(
            this,
            Promise.reject(error),
          );
        }
      }
    }
  };
  Scope.prototype.close = function () {
    this.disposeToAwait();
    if (__classPrivateFieldGet(this, _Scope_failed, 'f'))
      throw __classPrivateFieldGet(this, _Scope_error, 'f');
  };
  return Scope;
})();
exports.Scope = Scope;
(_Scope_resources = new WeakMap()),
  (_Scope_failed = new WeakMap()),
  (_Scope_error = new WeakMap()),
  (_Scope_needsAwait = new WeakMap()),
  (_Scope_hasAwaited = new WeakMap()),
  (_Scope_onDispose = new WeakMap()),
  (_Scope_instances = new WeakSet()),
  (_Scope_await = function _Scope_await(value) {
    this.awaited = value;
    return true;
  });
