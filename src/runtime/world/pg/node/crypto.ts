/** Node's `crypto`, as far as node-postgres looks at it: nobody is asked for a password. */

export const webcrypto = {};
