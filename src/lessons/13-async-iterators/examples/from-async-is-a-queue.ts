async function name(id: number) {
  const res = await fetch(`https://api.lanternpost.test/users/${id}`);
  return (await res.json()).name;
}

const ids = [1, 2, 3];
console.log(await Array.fromAsync(ids, name), 'after', performance.now());
console.log(await Promise.all(ids.map(name)), 'after', performance.now());
