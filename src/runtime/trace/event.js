"use strict";
/**
 * Every kind of event, with its fields in the order in which they are kept and printed.
 * The types of events are derived from this one table.
 */
Object.defineProperty(exports, "__esModule", { value: true });
exports.kinds = exports.schema = exports.actors = void 0;
var fields_ts_1 = require("./fields.ts");
/** Who acted: the reader's program, the scenario that grades it, or the mocked world. */
exports.actors = ['reader', 'scenario', 'world'];
exports.schema = {
    'run-start': { version: fields_ts_1.int, seed: fields_ts_1.int },
    'main-settled': {
        outcome: (0, fields_ts_1.oneOf)('fulfilled', 'rejected'),
        value: fields_ts_1.value,
        site: (0, fields_ts_1.maybe)(fields_ts_1.site),
        stack: (0, fields_ts_1.maybe)(fields_ts_1.engineText),
    },
    'run-end': {
        outcome: (0, fields_ts_1.oneOf)('finished', 'failed', 'deadlock', 'limit', 'stopped'),
        /** Which limit, when one was reached: `real-time`, `virtual-time`, `events`, `timers`. */
        limit: (0, fields_ts_1.maybe)(fields_ts_1.text),
        site: (0, fields_ts_1.maybe)(fields_ts_1.site),
    },
    'task-start': { parent: fields_ts_1.int, name: fields_ts_1.text, args: fields_ts_1.text, site: fields_ts_1.site },
    /** `on`: the promise that the task returned at `site`, whose fate it takes over. */
    'task-end': { on: (0, fields_ts_1.maybe)(fields_ts_1.ref), site: (0, fields_ts_1.maybe)(fields_ts_1.site) },
    'task-fail': { error: fields_ts_1.value, site: (0, fields_ts_1.maybe)(fields_ts_1.site), stack: (0, fields_ts_1.maybe)(fields_ts_1.engineText) },
    await: { site: fields_ts_1.site, on: fields_ts_1.ref },
    resume: { site: fields_ts_1.site, ok: fields_ts_1.flag, by: (0, fields_ts_1.maybe)(fields_ts_1.ref) },
    yield: { site: fields_ts_1.site },
    next: { site: fields_ts_1.site },
    dispose: { site: fields_ts_1.site },
    /** A combinator was called: `all`, `race` … over `members`. */
    join: { join: fields_ts_1.int, how: fields_ts_1.text, members: fields_ts_1.refs },
    /** `new Promise` or `Promise.withResolvers`, and the first call of one of its functions. */
    promise: { promise: fields_ts_1.int, site: fields_ts_1.site },
    settle: { promise: fields_ts_1.int, how: (0, fields_ts_1.oneOf)('resolve', 'reject') },
    'timer-set': { timer: fields_ts_1.int, due: fields_ts_1.int, api: fields_ts_1.text, site: (0, fields_ts_1.maybe)(fields_ts_1.site) },
    'timer-fire': { timer: fields_ts_1.int },
    'timer-clear': { timer: fields_ts_1.int },
    /** The thread lane: a turn that blocked for `length` ms. */
    turn: { length: fields_ts_1.int },
    log: { level: (0, fields_ts_1.oneOf)('log', 'info', 'warn', 'error', 'debug'), values: fields_ts_1.value, site: (0, fields_ts_1.maybe)(fields_ts_1.site) },
    request: { request: fields_ts_1.int, method: fields_ts_1.text, url: fields_ts_1.text, headers: fields_ts_1.pairs, site: (0, fields_ts_1.maybe)(fields_ts_1.site) },
    response: { request: fields_ts_1.int, status: fields_ts_1.int, headers: fields_ts_1.pairs },
    body: { request: fields_ts_1.int, bytes: fields_ts_1.int },
    'request-end': {
        request: fields_ts_1.int,
        outcome: (0, fields_ts_1.oneOf)('done', 'aborted', 'cancelled', 'network-error'),
        /** For a network error: what was asked and what answers instead. */
        message: (0, fields_ts_1.maybe)(fields_ts_1.text),
    },
    effect: { what: fields_ts_1.text, value: fields_ts_1.value },
    abort: { signal: fields_ts_1.int, reason: fields_ts_1.value },
    rejection: {
        how: (0, fields_ts_1.oneOf)('unhandled', 'handled-late'),
        error: fields_ts_1.value,
        site: (0, fields_ts_1.maybe)(fields_ts_1.site),
        stack: (0, fields_ts_1.maybe)(fields_ts_1.engineText),
    },
    mark: { name: fields_ts_1.text },
    measure: { name: fields_ts_1.text, start: fields_ts_1.int, end: fields_ts_1.int },
    observe: { name: fields_ts_1.text, value: fields_ts_1.value },
    /** Still open when main settled. */
    leak: { what: (0, fields_ts_1.oneOf)('request', 'timer'), id: fields_ts_1.int, site: (0, fields_ts_1.maybe)(fields_ts_1.site) },
};
exports.kinds = Object.keys(exports.schema);
