/** Node's `net`, as far as node-postgres asks for it: the one address there is, is the database's. */

export { Socket } from '../socket.ts';

export const isIP = (): number => 0;
