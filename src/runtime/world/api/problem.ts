import { HttpResponse } from 'msw/http';

/** What the co-operative's servers say when something is the matter. */
export interface Problem {
  error: string;
}

export const problem = (status: number, error: string): HttpResponse<Problem> =>
  HttpResponse.json({ error }, { status });
