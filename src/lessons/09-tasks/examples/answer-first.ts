import { setTimeout as sleep } from 'node:timers/promises';

const audit = async (what: string) => {
  await sleep(200);
  console.log('audited', what);
};
async function handle() {
  const user = await (await fetch('https://api.lanternpost.test/users/1')).json();
  const done = audit(user.name).catch((e) => console.log('audit failed', e)); // started, registered, handled
  console.log('response sent');
  return done;
}
const background = await Promise.all([handle()]);
console.log('server may stop now');
