/** What a program may import by a bare name, and the names that each module exports. */
export const importable = {
  'node:timers/promises': ['setTimeout', 'setInterval', 'setImmediate', 'scheduler', 'default'],
  hono: ['Hono', 'Context'],
  'p-limit': ['default', 'limitFunction'],
  'node-html-parser': [
    'default',
    'parse',
    'valid',
    'CommentNode',
    'HTMLElement',
    'Node',
    'NodeType',
    'TextNode',
  ],
  '@lanternpost/queue': ['createQueue'],
  '@lanternpost/labels': ['startWorker', 'renderLabelSync'],
} as const;
