"use strict";
/**
 * The front door of the runtime: compile a program, run it in virtual time, grade an answer, describe the world.
 * The same in the page and in Node; `#host` and `#compiler` are what differs.
 */
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
Object.defineProperty(exports, "__esModule", { value: true });
exports.onCompilerProgress = exports.routes = exports.toJsonLines = exports.textForm = exports.summary = exports.SandboxError = void 0;
exports.compile = compile;
exports.run = run;
exports.warm = warm;
exports.grade = grade;
exports.compileScenarios = compileScenarios;
var _compiler_1 = require("#compiler");
Object.defineProperty(exports, "onCompilerProgress", { enumerable: true, get: function () { return _compiler_1.onCompilerProgress; } });
var _host_1 = require("#host");
var grade_ts_1 = require("./grading/grade.ts");
var realms_ts_1 = require("./sandbox/realms.ts");
var run_ts_1 = require("./sandbox/run.ts");
var routes_ts_1 = require("./world/routes.ts");
var realm_port_ts_1 = require("./sandbox/realm-port.ts");
Object.defineProperty(exports, "SandboxError", { enumerable: true, get: function () { return realm_port_ts_1.SandboxError; } });
var index_ts_1 = require("./trace/index.ts");
Object.defineProperty(exports, "summary", { enumerable: true, get: function () { return index_ts_1.summary; } });
Object.defineProperty(exports, "textForm", { enumerable: true, get: function () { return index_ts_1.textForm; } });
Object.defineProperty(exports, "toJsonLines", { enumerable: true, get: function () { return index_ts_1.toJsonLines; } });
var routes_ts_2 = require("./world/routes.ts");
Object.defineProperty(exports, "routes", { enumerable: true, get: function () { return routes_ts_2.routes; } });
var realms = new realms_ts_1.Realms(_host_1.host);
/** Real ms. */
var BEFORE_NEXT_SPARE = 60;
/** Compiles a program; its first file is main. The compiler is fetched when it is first needed. */
function compile(files) {
    return (0, _compiler_1.compileFiles)(files, routes_ts_1.importable);
}
/** Runs a program in a fresh realm, in virtual time. Never rejects for what the program does. */
function run(program, options) {
    return __awaiter(this, void 0, void 0, function () {
        var port, trace;
        return __generator(this, function (_a) {
            switch (_a.label) {
                case 0: return [4 /*yield*/, realms.take()];
                case 1:
                    port = _a.sent();
                    return [4 /*yield*/, (0, run_ts_1.runIn)(port, program, options)];
                case 2:
                    trace = (_a.sent()).trace;
                    port.terminate();
                    // What the run has shown comes first; starting a worker takes the processor too.
                    setTimeout(function () { return void realms.warm().catch(function () { }); }, BEFORE_NEXT_SPARE);
                    return [2 /*return*/, trace];
            }
        });
    });
}
/** Fetches the realm and keeps one started, so that the next run is instant. */
function warm() {
    return __awaiter(this, void 0, void 0, function () {
        return __generator(this, function (_a) {
            switch (_a.label) {
                case 0: return [4 /*yield*/, realms.warm()];
                case 1:
                    _a.sent();
                    return [2 /*return*/];
            }
        });
    });
}
/** Runs an answer through an exercise's scenarios and judges the traces. */
function grade(exercise, answer, options) {
    return (0, grade_ts_1.gradeIn)(_host_1.host, exercise, answer, options);
}
/** Compiles an exercise's scenarios, which may import the word `scenario`. */
function compileScenarios(text) {
    var words = __assign(__assign({}, routes_ts_1.importable), { '#exercise': ['scenario'] });
    return (0, _compiler_1.compileFiles)([{ name: 'scenarios.ts', text: text }], words);
}
