import type { SheetRow } from '#lesson';

const cheatSheet: SheetRow[] = [
  {
    python: 'async for chunk in response.content:',
    typescript: 'for await (const chunk of response.body)',
    mind: 'The body is closed by its `async with` / by leaving the loop.',
    differs: true,
  },
  {
    python: 'codecs.getincrementaldecoder("utf-8")()',
    typescript: 'decoder.decode(bytes, { stream: true })',
    mind: 'One decoder for the whole stream: it keeps half a character.',
  },
  {
    python: 'asyncio.Queue(maxsize=2)',
    typescript: 'new Channel(2) // the second exercise',
    mind: 'Nothing of the kind in the language; streams have one inside.',
    differs: true,
  },
  {
    python: 'await queue.put(item)',
    typescript: 'await channel.put(item)',
    mind: 'Waits while it is full. Without the `await` there is no backpressure.',
  },
  {
    python: 'queue.shutdown()',
    typescript: 'channel.close()',
    mind: 'From 3.13 on; before that a value that means the end.',
  },
  {
    python: '',
    typescript: 'new ReadableStream({ pull }, { highWaterMark: 3 })',
    mind: 'Asks its source ahead of the reader, 1 by default.',
    differs: true,
  },
  {
    python: 'await asyncio.to_thread(file.read, n)',
    typescript: 'for await (const chunk of file.stream())',
    mind: 'asyncio has no files.',
    differs: true,
  },
];

export default cheatSheet;
