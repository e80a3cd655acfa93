import { HttpResponse, http } from 'msw/http';
import { latencyOf } from '../latency-of.ts';
import { routes } from '../routes.ts';

export const weatherHandlers = [
  http.get<{ island: string }>(routes.weather.url, async ({ request, params: { island } }) => {
    await latencyOf(routes.weather, request);
    const forecast = JSON.stringify({ island, wind: 7 });
    // In the mist the answer breaks off.
    const text = island === 'mist' ? forecast.slice(0, -'7}'.length) : forecast;
    return new HttpResponse(text, { headers: { 'content-type': 'application/json' } });
  }),
];
