import { HttpResponse, http } from 'msw/http';
import { type Quote, quotes } from '../data.ts';
import { latencyOf } from '../latency-of.ts';
import { routes } from '../routes.ts';
import { type Problem, problem } from './problem.ts';

const { unknown, ...carriers } = routes.quote.variants;

export const quoteHandlers = [
  http.get<{ carrier: string }, never, Quote | Problem>(
    routes.quote.url,
    async ({ request, params: { carrier } }) => {
      const quote = quotes.find((each) => each.carrier === carrier);
      const answer = quote ? (carriers[carrier as keyof typeof carriers] ?? routes.quote) : unknown;
      await latencyOf(routes.quote, request, answer);
      if (!quote) return problem(unknown.status, 'no such carrier');
      return carrier === 'puffin'
        ? problem(carriers.puffin.status, 'puffin fell over')
        : HttpResponse.json(quote);
    },
  ),
];
