const depot = async () => 'north';
const first: unknown = depot();
const second: unknown = await depot();
console.log(first === 'north', second === 'north');
