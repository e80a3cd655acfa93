/** Every MSW handler of the world, in the order in which they are asked. */

import type { HttpHandler } from 'msw/http';
import { postHandlers } from './posts.ts';
import { troubleHandlers } from './trouble.ts';

export const handlers: HttpHandler[] = [...postHandlers, ...troubleHandlers];
