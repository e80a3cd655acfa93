// A worker that asks for one job more than there is: the queue never says that it is empty.
import { createQueue } from '@lanternpost/queue';

const queue = createQueue(2);
for (;;) {
  const job = await queue.receive();
  console.log(job.id, 'handled');
  await queue.ack(job);
}
