/** Where a program rightly prints something else than the curriculum says: what, and why. */
export const exceptions: { readonly [id: string]: { why: string; essence: readonly string[] } } = {
  'L20-B': {
    why: 'Hono’s own error handler prints what a route threw; the curriculum’s harness lent the programs a console, but not Hono.',
    essence: [
      '   50 │ AbortError: This operation was aborted',
      '   50 │ /polite kept the server busy for 50 ms',
      '  950 │ /rude kept the server busy for 900 ms',
      '└ finished at 950 ms',
    ],
  },
};
