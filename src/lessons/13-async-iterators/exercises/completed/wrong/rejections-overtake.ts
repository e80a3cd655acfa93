// E13-3.i fails: order-kept-for-a-slow-consumer
export async function* completed<T>(promises: Iterable<Promise<T>>) {
  const list = [...promises];
  const arrived: any[] = [];
  let wake = () => {};
  let err: any;
  let bad = false;
  for (const p of list)
    p.then(
      (v) => {
        arrived.push(v);
        wake();
      },
      (e) => {
        bad = true;
        err = e;
        wake();
      },
    );
  for (let i = 0; i < list.length; i++) {
    while (!arrived.length) {
      if (bad) throw err;
      await new Promise<void>((r) => {
        wake = r;
      });
    }
    if (bad) throw err;
    yield arrived.shift();
  }
}
