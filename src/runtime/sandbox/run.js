"use strict";
/** Runs a program in a fresh realm, watches over it, and hands out its trace. */
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
exports.runIn = runIn;
var locate_ts_1 = require("../compiler/locate.ts");
var part_ts_1 = require("../trace/part.ts");
var trace_ts_1 = require("../trace/trace.ts");
var hooks_name_ts_1 = require("./hooks-name.ts");
var protocol_ts_1 = require("./protocol.ts");
/** How often a realm that computes is asked whether it still answers, in real ms. */
var PING_EVERY = 500;
/** Beyond its own limits a realm gets this many real ms; then it is ended from outside. */
var GRACE = 500;
var lastRun = 0;
/** One run in `port`'s realm. Resolves with the trace, whatever the program does. */
function runIn(port, program, options) {
    if (options === void 0) { options = {}; }
    var scenario = options.scenario, _a = options.seed, seed = _a === void 0 ? 0 : _a, signal = options.signal, _b = options.again, again = _b === void 0 ? false : _b;
    var limits = __assign(__assign({}, protocol_ts_1.defaultLimits), options.limits);
    var run = ++lastRun;
    var sites = scenario ? __spreadArray(__spreadArray([], program.sites, true), scenario.program.sites, true) : program.sites;
    var trace = new trace_ts_1.Trace(sites, (0, locate_ts_1.locator)(program));
    return new Promise(function (resolve) {
        var over = false;
        var end = function (clean) {
            if (over)
                return;
            over = true;
            clearInterval(watch);
            signal === null || signal === void 0 ? void 0 : signal.removeEventListener('abort', stop);
            port.onMessage = function () { };
            resolve({ trace: trace, clean: clean });
        };
        var kill = function (outcome, limit) {
            port.terminate();
            trace.close(outcome, limit);
            end(false);
        };
        var stop = function () { return kill('stopped'); };
        var began = performance.now();
        var answered = began;
        var watch = setInterval(function () {
            var now = performance.now();
            if (isHidden())
                answered = now;
            else if (now - answered > limits.turn + GRACE)
                kill('limit', 'real-time');
            // It answers, but its clock stands still: something outside never came back.
            else if (now - began > limits.total + limits.turn + GRACE)
                kill('limit', 'real-time');
            else
                port.send({ type: 'ping', ping: run });
        }, PING_EVERY);
        port.onMessage = function (message) {
            if (message.type === 'pong')
                answered = performance.now();
            if (!('run' in message) || message.run !== run)
                return;
            answered = performance.now();
            try {
                if (message.type === 'part')
                    trace.append(message.part);
                else if (message.type === 'done')
                    end(message.clean);
            }
            catch (error) {
                if (!(error instanceof part_ts_1.TraceError))
                    throw error;
                kill('stopped');
            }
            // Checking a long part takes time too, and is none of the realm's.
            answered = performance.now();
        };
        if (signal === null || signal === void 0 ? void 0 : signal.aborted)
            return stop();
        signal === null || signal === void 0 ? void 0 : signal.addEventListener('abort', stop, { once: true });
        port.send(__assign(__assign({}, request(run, program, scenario)), { seed: seed, limits: limits, again: again }));
    });
}
function request(run, program, scenario) {
    return __assign({ type: 'run', run: run, program: { factory: (0, hooks_name_ts_1.freshHooksName)(program), firstSite: 0 } }, (scenario && {
        scenario: {
            factory: (0, hooks_name_ts_1.freshHooksName)(scenario.program),
            firstSite: program.sites.length,
            name: scenario.name,
        },
    }));
}
/** A hidden tab's timers are slowed down, so a late answer says nothing. */
var isHidden = function () { return typeof document !== 'undefined' && document.hidden; };
