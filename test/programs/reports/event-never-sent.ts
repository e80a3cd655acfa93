// Somebody waits for an event under another name than it is sent by.
const bus = new EventTarget();

function once(name: string): Promise<Event> {
  return new Promise((done) => {
    bus.addEventListener(name, done, { once: true });
  });
}

const ready = once('ready');
setTimeout(() => bus.dispatchEvent(new Event('raedy')), 30);
await ready;
