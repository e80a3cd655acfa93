import { setTimeout as sleep } from 'node:timers/promises';

const open = async (name: string) => {
  await sleep(10);
  console.log('open ', name);
  return {
    name,
    async [Symbol.asyncDispose]() {
      await sleep(10);
      console.log('close', name);
    },
  };
};
async function unload() {
  await using dock = await open('dock');
  await using crane = await open('crane');
  console.log('work with', dock.name, 'and', crane.name);
  return 'unloaded';
}
console.log(await unload());
