const depot = async (): Promise<unknown> => 'north';
const first = depot();
const second = await depot();
console.log(first === 'north', second === 'north');
