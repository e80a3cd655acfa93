// Server-sent events over two connections, until there are no more; a second client leaves early.
const url = 'https://api.lanternpost.test/tracking/live';
const source = new EventSource(url);
const early = new EventSource(url);
early.onmessage = ({ lastEventId }) => {
  console.log('early', lastEventId);
  if (lastEventId === '2') early.close();
};
source.onopen = () => console.log('open', source.readyState);
source.onmessage = ({ data, lastEventId, origin }) => console.log(lastEventId, data, origin);
await new Promise<void>((done) => {
  source.onerror = () => {
    console.log('error', source.readyState);
    if (source.readyState === EventSource.CLOSED) done();
  };
});
