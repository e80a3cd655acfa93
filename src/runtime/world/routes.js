"use strict";
/** The world's description as data: every route, and how long it takes under seed 0. */
Object.defineProperty(exports, "__esModule", { value: true });
exports.importable = exports.routes = exports.API = void 0;
exports.API = 'https://api.lanternpost.test';
exports.routes = {
    posts: { method: 'GET', url: "".concat(exports.API, "/posts"), latency: 200, answers: 'the 8 posts' },
    postComments: {
        method: 'GET',
        url: "".concat(exports.API, "/posts/:id/comments"),
        latency: 150,
        answers: 'the 2 comments of a post',
    },
    slow: { method: 'GET', url: "".concat(exports.API, "/slow"), latency: null, answers: '{ waited } after ?ms=' },
    hang: { method: 'GET', url: "".concat(exports.API, "/hang"), latency: null, answers: 'nothing, ever' },
    broken: { method: 'GET', url: "".concat(exports.API, "/broken"), latency: 30, answers: 'a network error' },
};
/** What a program may import by a bare name, and the names it exports. */
exports.importable = {
    'node:timers/promises': ['setTimeout', 'setInterval', 'setImmediate', 'default'],
};
