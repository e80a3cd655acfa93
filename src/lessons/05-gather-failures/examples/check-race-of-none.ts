const offers: Promise<number>[] = [];
const first = await Promise.race(offers);
console.log('first', first);
