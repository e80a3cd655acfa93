"use strict";
/** What passes between a host and a realm. */
Object.defineProperty(exports, "__esModule", { value: true });
exports.defaultLimits = void 0;
exports.defaultLimits = {
    turn: 2000,
    total: 4000,
    virtual: 600000,
    events: 1000000,
    timers: 10000,
};
