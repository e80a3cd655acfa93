"use strict";
/** What compiling makes, and what can be wrong with a source. Plain data: it crosses into realms and files. */
Object.defineProperty(exports, "__esModule", { value: true });
