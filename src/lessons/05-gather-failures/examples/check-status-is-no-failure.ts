const ask = (depot: string) => fetch(`https://api.lanternpost.test/depots/${depot}/stock`);
const settled = await Promise.allSettled([ask('west'), ask('north')]); // 503 and 200
console.log(settled.map(({ status }) => status).join(' '));
