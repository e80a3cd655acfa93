import { setTimeout as sleep } from 'node:timers/promises';

const open = async (name: string) => {
  await sleep(10);
  if (name === 'crane') throw new Error('no crane');
  return {
    async [Symbol.asyncDispose]() {
      await sleep(10);
      console.log('close', name);
    },
  };
};
try {
  await using dock = await open('dock');
  await using crane = await open('crane');
  console.log('work');
} catch (e: any) {
  console.log(e.message);
}
