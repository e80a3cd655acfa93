/** The package as it is. */
import * as hono from 'hono';

export default () => hono;
