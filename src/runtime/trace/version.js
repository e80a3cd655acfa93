"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.TRACE_VERSION = void 0;
/** The version of the trace's format: the first thing that a serialised trace says of itself. */
exports.TRACE_VERSION = 1;
