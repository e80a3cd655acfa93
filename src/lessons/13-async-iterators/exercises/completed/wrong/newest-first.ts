// E13-3.h fails: order-kept-for-a-slow-consumer
export async function* completed<T>(promises: Iterable<Promise<T>>) {
  const list = [...promises];
  const arrived: any[] = [];
  let wake = () => {};
  for (const p of list)
    p.then(
      (v) => {
        arrived.push([v]);
        wake();
      },
      (e) => {
        arrived.push([, e]);
        wake();
      },
    );
  for (let i = 0; i < list.length; i++) {
    while (!arrived.length)
      await new Promise<void>((r) => {
        wake = r;
      });
    const o = arrived.pop();
    if (o.length === 2) throw o[1];
    yield o[0];
  }
}
