/** Node's `util`, as far as node-postgres asks for it. What is deprecated there works, and is silent here. */

export const deprecate = <F>(call: F): F => call;
