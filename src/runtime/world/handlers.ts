/** Every MSW handler of the world. */

import type { HttpHandler } from 'msw/http';
import { commentHandlers } from './api/comments.ts';
import { depotHandlers } from './api/depots.ts';
import { geocodeHandlers } from './api/geocode.ts';
import { labelHandlers } from './api/labels.ts';
import { parcelEventHandlers } from './api/parcel-events.ts';
import { parcelHandlers } from './api/parcels.ts';
import { postHandlers } from './api/posts.ts';
import { quoteHandlers } from './api/quotes.ts';
import { recommendationHandlers } from './api/recommendations.ts';
import { troubleHandlers } from './api/trouble.ts';
import { userHandlers } from './api/users.ts';
import { weatherHandlers } from './api/weather.ts';
import { fixedHandler } from './fixed-handler.ts';
import { courierHandlers } from './live/couriers.ts';
import { trackingHandlers } from './live/tracking.ts';
import { serviceHandlers } from './services/services.ts';
import { githubHandlers } from './sites/github.ts';
import { harbourHandlers } from './sites/harbour.ts';

export const handlers: HttpHandler[] = [
  ...userHandlers,
  ...postHandlers,
  ...commentHandlers,
  ...depotHandlers,
  ...quoteHandlers,
  ...parcelHandlers,
  ...parcelEventHandlers,
  ...recommendationHandlers,
  ...weatherHandlers,
  ...geocodeHandlers,
  ...labelHandlers,
  ...troubleHandlers,
  ...githubHandlers,
  ...harbourHandlers,
  ...serviceHandlers,
  ...trackingHandlers,
].map(fixedHandler);

export const socketHandlers = courierHandlers;
