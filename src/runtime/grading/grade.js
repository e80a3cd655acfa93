"use strict";
/** Grades an answer: runs every scenario in a realm, and judges the traces outside of it. */
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
var __awaiter = (this && this.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
var __generator = (this && this.__generator) || function (thisArg, body) {
    var _ = { label: 0, sent: function() { if (t[0] & 1) throw t[1]; return t[1]; }, trys: [], ops: [] }, f, y, t, g = Object.create((typeof Iterator === "function" ? Iterator : Object).prototype);
    return g.next = verb(0), g["throw"] = verb(1), g["return"] = verb(2), typeof Symbol === "function" && (g[Symbol.iterator] = function() { return this; }), g;
    function verb(n) { return function (v) { return step([n, v]); }; }
    function step(op) {
        if (f) throw new TypeError("Generator is already executing.");
        while (g && (g = 0, op[0] && (_ = 0)), _) try {
            if (f = 1, y && (t = op[0] & 2 ? y["return"] : op[0] ? y["throw"] || ((t = y["return"]) && t.call(y), 0) : y.next) && !(t = t.call(y, op[1])).done) return t;
            if (y = 0, t) op = [op[0] & 2, t.value];
            switch (op[0]) {
                case 0: case 1: t = op; break;
                case 4: _.label++; return { value: op[1], done: false };
                case 5: _.label++; y = op[1]; op = [0]; continue;
                case 7: op = _.ops.pop(); _.trys.pop(); continue;
                default:
                    if (!(t = _.trys, t = t.length > 0 && t[t.length - 1]) && (op[0] === 6 || op[0] === 2)) { _ = 0; continue; }
                    if (op[0] === 3 && (!t || (op[1] > t[0] && op[1] < t[3]))) { _.label = op[1]; break; }
                    if (op[0] === 6 && _.label < t[1]) { _.label = t[1]; t = op; break; }
                    if (t && _.label < t[2]) { _.label = t[2]; _.ops.push(op); break; }
                    if (t[2]) _.ops.pop();
                    _.trys.pop(); continue;
            }
            op = body.call(thisArg, _);
        } catch (e) { op = [6, e]; y = 0; } finally { f = t = 0; }
        if (op[0] & 5) throw op[1]; return { value: op[0] ? op[1] : void 0, done: true };
    }
};
var __classPrivateFieldSet = (this && this.__classPrivateFieldSet) || function (receiver, state, value, kind, f) {
    if (kind === "m") throw new TypeError("Private method is not writable");
    if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a setter");
    if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot write private member to an object whose class did not declare it");
    return (kind === "a" ? f.call(receiver, value) : f ? f.value = value : state.set(receiver, value)), value;
};
var __classPrivateFieldGet = (this && this.__classPrivateFieldGet) || function (receiver, state, kind, f) {
    if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a getter");
    if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot read private member from an object whose class did not declare it");
    return kind === "m" ? f : kind === "a" ? f.call(receiver) : f ? f.value : state.get(receiver);
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
var _Workshop_instances, _Workshop_realms, _Workshop_port, _Workshop_drop;
Object.defineProperty(exports, "__esModule", { value: true });
exports.gradeIn = gradeIn;
var realms_ts_1 = require("../sandbox/realms.ts");
var run_ts_1 = require("../sandbox/run.ts");
var looks_ts_1 = require("./looks.ts");
var run_ts_2 = require("./run.ts");
/** The schedules of a scenario with `seeds: 'all'`. */
var SCHEDULES = Array.from({ length: 100 }, function (_, i) { return i + 1; });
function gradeIn(host_1, exercise_1, answer_1) {
    return __awaiter(this, arguments, void 0, function (host, exercise, answer, _a) {
        var names, seedsOf, total, workshop, results, traces, done, _loop_1, _i, names_1, name_1, inOrder, worst;
        var _b, _c, _d;
        var _e = _a === void 0 ? {} : _a, signal = _e.signal, onProgress = _e.onProgress;
        return __generator(this, function (_f) {
            switch (_f.label) {
                case 0:
                    names = __spreadArray([], new Set(exercise.checks.map(function (_a) {
                        var of = _a.of;
                        return of;
                    })), true);
                    seedsOf = function (name) { var _a; return (((_a = exercise.options[name]) === null || _a === void 0 ? void 0 : _a.seeds) === 'all' ? SCHEDULES : [0]); };
                    total = names.reduce(function (sum, name) { return sum + seedsOf(name).length; }, 0);
                    workshop = new Workshop(host);
                    results = [];
                    traces = {};
                    done = 0;
                    _f.label = 1;
                case 1:
                    _f.trys.push([1, , 6, 7]);
                    _loop_1 = function (name_1) {
                        var checks, failed, _loop_2, _g, _h, seed, state_1, _j, checks_1, check, first, _k, _l;
                        return __generator(this, function (_m) {
                            switch (_m.label) {
                                case 0:
                                    checks = exercise.checks.filter(function (_a) {
                                        var of = _a.of;
                                        return of === name_1;
                                    });
                                    failed = new Map();
                                    _loop_2 = function (seed) {
                                        var scenario, run, _o, checks_2, check, result;
                                        return __generator(this, function (_p) {
                                            switch (_p.label) {
                                                case 0:
                                                    signal === null || signal === void 0 ? void 0 : signal.throwIfAborted();
                                                    scenario = { program: exercise.scenarios, name: name_1 };
                                                    return [4 /*yield*/, workshop.run(answer, scenario, seed)];
                                                case 1:
                                                    run = _p.sent();
                                                    if (!(seed !== 0 && checks.some(function (check) { return !failed.has(check) && !check.judge(run).pass; }))) return [3 /*break*/, 3];
                                                    return [4 /*yield*/, workshop.runAlone(answer, scenario, seed)];
                                                case 2:
                                                    run = _p.sent();
                                                    _p.label = 3;
                                                case 3:
                                                    for (_o = 0, checks_2 = checks; _o < checks_2.length; _o++) {
                                                        check = checks_2[_o];
                                                        if (failed.has(check))
                                                            continue;
                                                        result = judged(check, run);
                                                        if (!result.passed)
                                                            failed.set(check, result);
                                                    }
                                                    if (traces[name_1] === undefined || failed.size > 0)
                                                        (_b = traces[name_1]) !== null && _b !== void 0 ? _b : (traces[name_1] = run.trace);
                                                    onProgress === null || onProgress === void 0 ? void 0 : onProgress({ done: ++done, total: total });
                                                    if (failed.size === checks.length)
                                                        return [2 /*return*/, "break"];
                                                    return [2 /*return*/];
                                            }
                                        });
                                    };
                                    _g = 0, _h = seedsOf(name_1);
                                    _m.label = 1;
                                case 1:
                                    if (!(_g < _h.length)) return [3 /*break*/, 4];
                                    seed = _h[_g];
                                    return [5 /*yield**/, _loop_2(seed)];
                                case 2:
                                    state_1 = _m.sent();
                                    if (state_1 === "break")
                                        return [3 /*break*/, 4];
                                    _m.label = 3;
                                case 3:
                                    _g++;
                                    return [3 /*break*/, 1];
                                case 4:
                                    for (_j = 0, checks_1 = checks; _j < checks_1.length; _j++) {
                                        check = checks_1[_j];
                                        results.push((_c = failed.get(check)) !== null && _c !== void 0 ? _c : passed(check));
                                    }
                                    first = failed.values()[0];
                                    if (!(first === null || first === void 0 ? void 0 : first.seed)) return [3 /*break*/, 6];
                                    _k = traces;
                                    _l = name_1;
                                    return [4 /*yield*/, workshop.runAlone(answer, { program: exercise.scenarios, name: name_1 }, first.seed)];
                                case 5:
                                    _k[_l] = (_m.sent()).trace;
                                    _m.label = 6;
                                case 6: return [2 /*return*/];
                            }
                        });
                    };
                    _i = 0, names_1 = names;
                    _f.label = 2;
                case 2:
                    if (!(_i < names_1.length)) return [3 /*break*/, 5];
                    name_1 = names_1[_i];
                    return [5 /*yield**/, _loop_1(name_1)];
                case 3:
                    _f.sent();
                    _f.label = 4;
                case 4:
                    _i++;
                    return [3 /*break*/, 2];
                case 5: return [3 /*break*/, 7];
                case 6:
                    workshop.close();
                    return [7 /*endfinally*/];
                case 7:
                    inOrder = exercise.checks.map(function (_a) {
                        var id = _a.id;
                        return results.find(function (result) { return result.id === id; });
                    });
                    worst = inOrder.find(function (_a) {
                        var passed = _a.passed;
                        return !passed;
                    });
                    return [2 /*return*/, {
                            exercise: exercise.id,
                            passed: worst === undefined,
                            say: (_d = worst === null || worst === void 0 ? void 0 : worst.text) !== null && _d !== void 0 ? _d : "All ".concat(inOrder.length, " checks passed."),
                            checks: inOrder,
                            traces: traces,
                        }];
            }
        });
    });
}
var passed = function (_a) {
    var id = _a.id, describe = _a.describe, of = _a.of;
    return ({
        id: id,
        describe: describe,
        passed: true,
        text: describe,
        scenario: of,
    });
};
function judged(check, run) {
    var _a = check.judge(run), pass = _a.pass, text = _a.text, at = _a.at, known = _a.known;
    var schedule = run.seed === 0 ? {} : { seed: run.seed };
    var missing = missingExport(run);
    return __assign(__assign(__assign({ id: check.id, describe: check.describe, passed: pass && !missing, text: missing !== null && missing !== void 0 ? missing : (known || run.outcome !== 'pending' ? text : (0, looks_ts_1.howItEnded)(run)) }, (at !== undefined && { at: at })), { scenario: check.of }), schedule);
}
/** An answer that lacks what a scenario calls. */
function missingExport(_a) {
    var value = _a.value;
    var missing = typeof value === 'object' && (value === null || value === void 0 ? void 0 : value.type) === 'error' && value.name === 'MissingExport';
    return missing ? value.message : undefined;
}
/** Realms for the runs of one answer: one serves many as long as each leaves it clean. */
var Workshop = /** @class */ (function () {
    function Workshop(host) {
        _Workshop_instances.add(this);
        _Workshop_realms.set(this, void 0);
        _Workshop_port.set(this, void 0);
        __classPrivateFieldSet(this, _Workshop_realms, new realms_ts_1.Realms(host), "f");
    }
    Workshop.prototype.run = function (answer, scenario, seed) {
        return __awaiter(this, void 0, void 0, function () {
            var _a, _b, _c, trace, clean;
            var _d;
            return __generator(this, function (_e) {
                switch (_e.label) {
                    case 0:
                        _a = [this, _Workshop_port];
                        if (!((_d = __classPrivateFieldGet(this, _Workshop_port, "f")) !== null && _d !== void 0)) return [3 /*break*/, 1];
                        _b = _d;
                        return [3 /*break*/, 3];
                    case 1: return [4 /*yield*/, __classPrivateFieldGet(this, _Workshop_realms, "f").take()];
                    case 2:
                        _b = _e.sent();
                        _e.label = 3;
                    case 3:
                        __classPrivateFieldSet.apply(void 0, _a.concat([_b, "f"]));
                        return [4 /*yield*/, (0, run_ts_1.runIn)(__classPrivateFieldGet(this, _Workshop_port, "f"), answer, { scenario: scenario, seed: seed, again: true })];
                    case 4:
                        _c = _e.sent(), trace = _c.trace, clean = _c.clean;
                        if (!clean)
                            __classPrivateFieldGet(this, _Workshop_instances, "m", _Workshop_drop).call(this);
                        return [2 /*return*/, (0, run_ts_2.runOf)(trace, seed)];
                }
            });
        });
    };
    Workshop.prototype.runAlone = function (answer, scenario, seed) {
        __classPrivateFieldGet(this, _Workshop_instances, "m", _Workshop_drop).call(this);
        return this.run(answer, scenario, seed);
    };
    Workshop.prototype.close = function () {
        __classPrivateFieldGet(this, _Workshop_instances, "m", _Workshop_drop).call(this);
    };
    return Workshop;
}());
_Workshop_realms = new WeakMap(), _Workshop_port = new WeakMap(), _Workshop_instances = new WeakSet(), _Workshop_drop = function _Workshop_drop() {
    var _a;
    (_a = __classPrivateFieldGet(this, _Workshop_port, "f")) === null || _a === void 0 ? void 0 : _a.terminate();
    __classPrivateFieldSet(this, _Workshop_port, undefined, "f");
};
