"use strict";
/** The words in which an exercise is written: scenarios, which run inside the realm, and checks, which judge outside. */
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
Object.defineProperty(exports, "__esModule", { value: true });
exports.scenario = scenario;
exports.checksOf = checksOf;
function scenario(options, run) {
    return { options: options, run: run };
}
/**
 * One check of an exercise. Its sentences are tried in order; the finding's own text is the last resort.
 * `Scenarios` is the module of scenarios, so that a wrong name is a type error.
 */
function checksOf() {
    return function (id, describe, of, look) {
        var sentences = [];
        for (var _i = 4; _i < arguments.length; _i++) {
            sentences[_i - 4] = arguments[_i];
        }
        return ({
            id: id,
            describe: describe,
            of: of,
            judge: function (run) {
                var _a;
                var _b = look(run), pass = _b.pass, facts = _b.facts, text = _b.text, at = _b.at;
                var sentence = sentences.find(function (_a) {
                    var _b;
                    var when = _a.when;
                    return !pass && ((_b = when === null || when === void 0 ? void 0 : when(facts, run)) !== null && _b !== void 0 ? _b : true);
                });
                var found = {
                    pass: pass,
                    text: (_a = sentence === null || sentence === void 0 ? void 0 : sentence.text(facts, run)) !== null && _a !== void 0 ? _a : text,
                    known: sentence !== undefined,
                };
                return at === undefined ? found : __assign(__assign({}, found), { at: at });
            },
        });
    };
}
