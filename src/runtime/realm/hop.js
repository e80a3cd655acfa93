var _a, _b;
Object.defineProperty(exports, '__esModule', { value: true });
exports.hop = void 0;
/**
 * One trip through the host's event loop: when `hop`'s callback runs, every microtask has been run, and
 * everything that the host had queued before (a report of an unhandled rejection, for example).
 */
var channel = new MessageChannel();
var waiting = [];
channel.port1.onmessage = () => {
  var _a;
  return (_a = waiting.shift()) === null || _a === void 0 ? void 0 : _a();
};
var port1 = channel.port1,
  port2 = channel.port2;
var post = port2.postMessage.bind(port2);
// In Node an open port would keep the worker alive after its work is done; the host ends it anyway.
(_b = (_a = port1).unref) === null || _b === void 0 ? void 0 : _b.call(_a);
var immediate = globalThis.setImmediate;
exports.hop =
  immediate !== null && immediate !== void 0
    ? immediate
    : (callback) => {
        waiting.push(callback);
        post(0);
      };
