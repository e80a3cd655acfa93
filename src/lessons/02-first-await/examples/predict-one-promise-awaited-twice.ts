const user = fetch('https://api.lanternpost.test/users/1').then((r) => r.json());
const [a, b] = await Promise.all([user, user]);
console.log(a.name, b.name, a === b);
