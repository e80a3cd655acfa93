/** The harbour's site: pages of HTML that link to each other. */

import { HttpResponse, http } from 'msw/http';
import { fresh } from '../fresh.ts';
import { latencyOf } from '../latency-of.ts';
import { routes } from '../routes.ts';
import { harbourPages } from './harbour-pages.ts';

const { unknown } = routes.harbour.variants;

const visits = fresh(() => new Map<string, number>());

export const harbourHandlers = [
  http.get(routes.harbour.url, async ({ request }) => {
    const path = new URL(request.url).pathname;
    const page = harbourPages[path];
    const visit = (visits().get(path) ?? 0) + 1;
    visits().set(path, visit);
    await latencyOf(routes.harbour, request, page ?? unknown);
    if (!page) return HttpResponse.html('not found', { status: unknown.status });
    if (page.status && visit === 1) return HttpResponse.text('try later', { status: page.status });
    const links = page.links.map((link) => `<a href="${link}">x</a>`).join('');
    return HttpResponse.html(`<title>Page ${path}</title>${links}`);
  }),
];
