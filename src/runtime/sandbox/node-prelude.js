"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.nodePrelude = nodePrelude;
/**
 * Runs first in a worker thread: leaves for the realm what it needs of Node, and takes the rest away. It is
 * put into the thread's script as text, so it uses nothing from outside itself.
 */
function nodePrelude(require, process) {
    var parentPort = require('node:worker_threads').parentPort;
    var Script = require('node:vm').Script;
    Object.defineProperty(globalThis, 'realmHost', {
        configurable: true,
        value: {
            port: parentPort,
            evaluate: function (text, filename) {
                return new Script(text, { filename: filename }).runInThisContext();
            },
            onUnhandled: function (report) {
                process.on('unhandledRejection', function (reason) { return report('unhandled', reason); });
                process.on('rejectionHandled', function (promise) { return void promise.catch(function (e) { return report('handled-late', e); }); });
                process.on('uncaughtException', function (error) { return report('uncaught', error); });
            },
        },
    });
    // Node makes these when they are first asked for, and wants its own globals then.
    void [Response, Request, Headers, FormData, fetch, WebSocket];
    for (var _i = 0, _a = [
        'process',
        'require',
        'module',
        'exports',
        'global',
        '__filename',
        '__dirname',
        'WebSocket',
        'EventSource',
    ]; _i < _a.length; _i++) {
        var name_1 = _a[_i];
        Object.defineProperty(globalThis, name_1, {
            value: undefined,
            configurable: true,
            writable: true,
        });
    }
}
