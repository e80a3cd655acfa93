// Marks, measures and requests on the performance timeline.
const get = async (path: string) => (await fetch(`https://api.lanternpost.test${path}`)).text();
performance.mark('begin');
await Promise.all([get('/posts'), get('/posts/1/comments')]);
performance.mark('loaded', { detail: { posts: 8 } });
performance.mark('planned', { startTime: 1234.5 });
const end = performance.now() + 60;
while (performance.now() < end);
console.log(performance.measure('work', 'loaded'));
console.log(
  performance.measure('all', { start: 'begin', detail: 'whole' }),
  performance.measure('from zero'),
);
console.log(
  performance.measure('last 10', { duration: 10, end: performance.now() }),
  performance.measure('5 on', { start: 3, duration: 5 }),
);
void get('/nothing/here').catch((error) => console.log(error.name));
await get('/slow?ms=30');
await fetch('https://api.lanternpost.test/posts/99999/comments').then((response) =>
  response.text(),
);
for (const type of ['resource', 'mark', 'measure', 'paint']) {
  console.log(
    type,
    performance
      .getEntriesByType(type)
      .map(({ name, startTime, duration }) => [name, startTime, duration]),
  );
}
const [resource] = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
console.log(
  resource.responseStatus,
  resource.responseEnd,
  resource instanceof PerformanceEntry,
  JSON.stringify(resource.toJSON()),
);
console.log(
  performance.getEntriesByName('begin').length,
  performance.getEntries().length,
  JSON.stringify(performance),
);
for (const wrong of [
  () => performance.measure('x', 'no such mark'),
  () => performance.measure('x', { start: 1, end: 2, duration: 3 }),
  () => performance.mark('x', { startTime: -1 }),
  () => performance.measure('x', { detail: 1 }),
  () => new (PerformanceEntry as any)(),
]) {
  try {
    wrong();
  } catch (error: any) {
    console.log(error.name, error.message);
  }
}
performance.clearMarks('begin');
performance.clearMeasures();
performance.clearResourceTimings();
console.log(
  performance.getEntries().map(({ name }) => name),
  performance.timeOrigin,
  performance instanceof Performance,
);
