/** The harbour's pages: how long each takes, in virtual ms, and where it links to. */

export interface Page {
  latency: number;
  /** How the first request of a run is answered, where it is not with the page. */
  status?: number;
  links: readonly string[];
}

export const harbourPages: { readonly [path: string]: Page } = {
  '/': { latency: 100, links: ['/a', '/b', '/c'] },
  '/a': { latency: 200, links: ['/d', '/e', '/'] },
  '/b': { latency: 150, links: ['/e', '/f', '/missing'] },
  '/c': { latency: 300, links: ['/g', '/flaky', 'https://elsewhere.test/x'] },
  '/d': { latency: 120, links: ['/h'] },
  '/e': { latency: 250, links: ['/h', '/i'] },
  '/f': { latency: 180, links: ['/slow'] },
  '/g': { latency: 220, links: ['/a'] },
  '/h': { latency: 100, links: [] },
  '/i': { latency: 140, links: ['/d'] },
  '/flaky': { latency: 80, status: 503, links: ['/h'] },
  '/slow': { latency: 3000, links: [] },
};
