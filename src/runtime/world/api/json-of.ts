import type { HttpResponse, StrictRequest } from 'msw/http';
import { type Problem, problem } from './problem.ts';

/** The object that a request carries, or what the server says when it carries none. */
export async function jsonOf<T extends object>(
  request: StrictRequest<T>,
): Promise<T | HttpResponse<Problem>> {
  try {
    const value = await request.json();
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // Answered below, as a server would.
  }
  return problem(400, 'the body is not a JSON object');
}
