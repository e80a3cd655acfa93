const get = async (id: number) =>
  (await (await fetch(`https://api.lanternpost.test/users/${id}`)).json()).name;
console.log(await Array.fromAsync([1, 2, 3], get), 'after', performance.now());
console.log(await Promise.all([1, 2, 3].map(get)), 'after', performance.now());
