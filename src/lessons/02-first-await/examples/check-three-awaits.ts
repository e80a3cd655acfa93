const load = () => fetch('https://api.lanternpost.test/users/1'); // 120 ms
const user = load();
await user;
await user;
await load();
console.log('loaded');
