// Three tasks, each of which waits for the next.
const started: { [name: string]: Promise<void> } = {};

async function step(name: string, needs: string): Promise<void> {
  await null;
  await started[needs];
  console.log(name, 'is done');
}

started.sort = step('sort', 'load');
started.load = step('load', 'weigh');
started.weigh = step('weigh', 'sort');
await started.sort;
