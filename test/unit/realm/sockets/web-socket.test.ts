import { describe, expect, it } from 'vitest';
import type { Trace, TraceEvent } from '../../../../src/runtime/trace/index.ts';
import type { Connection } from '../../../../src/runtime/world/world.ts';
import { printed, printedIn, runProgram, texts } from '../../run-program.ts';

const URL_ = 'wss://live.lanternpost.test/couriers';
const head = `const URL_ = '${URL_}';
const told = (ws: WebSocket) => {
  for (const type of ['open', 'message', 'error', 'close'])
    ws.addEventListener(type, (e: any) => console.log(type, ws.readyState, ...[e.data, e.code, e.wasClean].filter((x) => x !== undefined)));
  return ws;
};\n`;

const inWorld = (couriers: readonly Connection[], text: string): Promise<Trace> =>
  runProgram(head + text, { world: { sockets: { couriers } } });

/** What the trace has of sockets: `50 ready`, `150 in …`. */
const events = (trace: Trace): string[] =>
  [...trace.of('socket-open', 'socket-ready', 'socket-message', 'socket-close')].map(
    (event: TraceEvent) => {
      switch (event.kind) {
        case 'socket-open':
          return `${event.time} open ${event.api} ${event.url} line ${event.site?.line}`;
        case 'socket-message':
          return `${event.time} ${event.direction} ${event.actor} ${JSON.stringify(event.data)}`;
        case 'socket-close':
          return `${event.time} close ${event.code} by ${event.by}`;
        default:
          return `${event.time} ${event.kind}`;
      }
    },
  );

const silent: Connection = { script: [] };

describe('a socket opens when the handshake is done', () => {
  it('and until then it is connecting', async () => {
    const trace = await inWorld(
      [silent],
      `const ws = told(new WebSocket(URL_));
console.log(ws.readyState, ws.url, JSON.stringify([ws.protocol, ws.extensions, ws.binaryType, ws.bufferedAmount]));`,
    );
    expect(printedIn(trace)).toEqual([`0 0 ${URL_} ["","","blob",0]`, '50 open 1']);
    expect(events(trace)).toEqual([`0 open WebSocket ${URL_} line 7`, '50 socket-ready']);
    expect([...trace.of('leak')]).toMatchObject([{ what: 'socket', id: 1, site: { line: 7 } }]);
  });

  it('speaks the first protocol that was offered', async () => {
    const trace = await inWorld(
      [silent],
      `const ws = new WebSocket(URL_, ['positions.v2', 'positions.v1']);
ws.onopen = () => console.log(ws.protocol);
console.log(JSON.stringify(ws.protocol));`,
    );
    expect(printedIn(trace)).toEqual(['0 ""', '50 positions.v2']);
  });

  it('an https address means wss', async () => {
    expect(
      await texts(`console.log(new WebSocket('https://live.lanternpost.test/couriers').url);`),
    ).toEqual([URL_]);
  });

  it('a refused one is an error and a close that is not clean', async () => {
    const trace = await inWorld([{ refuse: true, handshake: 80 }], `told(new WebSocket(URL_));`);
    expect(printedIn(trace)).toEqual(['80 error 3', '80 close 3 1006 false']);
    expect(events(trace).at(-1)).toBe('80 close 1006 by network');
  });

  it('where nobody is, too; the trace says where that was', async () => {
    const trace = await runProgram(
      `${head}told(new WebSocket('wss://live.lanternpost.test/courier'));`,
    );
    expect(printedIn(trace)).toEqual(['0 error 3', '0 close 3 1006 false']);
    expect([...trace.of('socket-close')][0]?.reason).toBe(
      'nothing answers wss://live.lanternpost.test/courier',
    );
  });
});

describe('messages', () => {
  it('come as they are sent, in order, each in a turn of its own', async () => {
    const trace = await inWorld(
      [
        {
          script: [
            { after: 0, send: { n: 1 } },
            { after: 0, send: { n: 2 } },
            { after: 30, send: 'three' },
          ],
        },
      ],
      `const ws = told(new WebSocket(URL_));
ws.addEventListener('message', async () => { await null; console.log('then'); });`,
    );
    expect(printedIn(trace)).toEqual([
      '50 open 1',
      '50 message 1 {"n":1}',
      '50 then',
      '50 message 1 {"n":2}',
      '50 then',
      '80 message 1 "three"',
      '80 then',
    ]);
    expect(events(trace)[2]).toBe(`50 in world "{\\"n\\":1}"`);
  });

  it('are MessageEvents with an origin', async () => {
    expect(
      await printed(
        `new WebSocket('${URL_}').onmessage = function (e) { console.log(e instanceof MessageEvent, e.origin, e.target === this, (this as WebSocket).readyState); this.onmessage = null; };`,
      ),
    ).toEqual(['150 true wss://live.lanternpost.test true 1']);
  });

  it('go to the server, which may wait for one', async () => {
    const trace = await inWorld(
      [{ waitsFor: 'subscribe', script: [{ after: 20, send: 'welcome' }] }],
      `const ws = told(new WebSocket(URL_));
ws.onopen = () => { ws.send('{"type":"hello"}'); ws.send('no json'); ws.send(new Uint8Array([1, 2])); setTimeout(() => ws.send('{"type":"subscribe"}'), 100); };`,
    );
    expect(printedIn(trace)).toEqual(['50 open 1', '185 message 1 "welcome"']);
    expect(events(trace).filter((each) => each.includes(' out '))).toEqual([
      `50 out reader "{\\"type\\":\\"hello\\"}"`,
      '50 out reader "no json"',
      expect.stringMatching(/^50 out reader /),
      `150 out reader "{\\"type\\":\\"subscribe\\"}"`,
    ]);
  });

  it('wait in a buffer until they are sent', async () => {
    const trace = await inWorld(
      [silent],
      `const ws = new WebSocket(URL_);
ws.onopen = async () => {
  ws.send('12345'); ws.send('ü'); ws.send(new ArrayBuffer(10)); ws.send(new Blob(['abc']));
  console.log(ws.bufferedAmount);
  await new Promise((r) => setTimeout(r));
  console.log(ws.bufferedAmount);
  ws.close();
  ws.send('never sent');
  console.log(ws.bufferedAmount);
};`,
    );
    expect(printedIn(trace)).toEqual(['50 20', '50 0', '50 10']);
  });

  it('before it is open are refused', async () => {
    expect(
      await texts(
        `try { new WebSocket('${URL_}').send('x'); } catch (e: any) { console.log(e instanceof DOMException, e.name, e.message); }`,
      ),
    ).toEqual([
      `true InvalidStateError Failed to execute 'send' on 'WebSocket': Still in CONNECTING state.`,
    ]);
  });
});

describe('an end', () => {
  it('by the server is clean, whatever its code', async () => {
    const trace = await inWorld(
      [{ script: [{ after: 10, close: 1012, reason: 'restarting' }] }],
      `const ws = told(new WebSocket(URL_));
ws.onclose = (e) => console.log(e.reason, e instanceof CloseEvent);`,
    );
    expect(printedIn(trace)).toEqual(['50 open 1', '60 close 3 1012 true', '60 restarting true']);
    expect(events(trace).at(-1)).toBe('60 close 1012 by server');
    expect([...trace.of('leak')]).toHaveLength(1);
  });

  it('by a lost connection is not', async () => {
    const trace = await inWorld(
      [{ script: [{ after: 10, close: 1006 }] }],
      `told(new WebSocket(URL_));`,
    );
    expect(printedIn(trace)).toEqual(['50 open 1', '60 close 3 1006 false']);
    expect(events(trace).at(-1)).toBe('60 close 1006 by network');
  });

  it('by the program is a handshake too', async () => {
    const trace = await inWorld(
      [{ script: [{ after: 55, send: 'too late' }] }],
      `const ws = told(new WebSocket(URL_));
ws.onopen = () => setTimeout(() => { ws.close(4000, 'seen enough'); ws.close(); console.log(ws.readyState); }, 50);
ws.onclose = (e) => console.log(e.reason);`,
    );
    expect(printedIn(trace)).toEqual([
      '50 open 1',
      '100 2',
      '110 close 3 4000 true',
      '110 seen enough',
    ]);
    expect(events(trace).at(-1)).toBe('110 close 4000 by client');
    expect(trace.of('socket-message')[Symbol.iterator]().next().done).toBe(true);
  });

  it('without a code has none', async () => {
    const trace = await inWorld(
      [silent],
      `const ws = told(new WebSocket(URL_)); ws.onopen = () => ws.close();`,
    );
    expect(printedIn(trace).at(-1)).toBe('60 close 3 1005 true');
  });

  it('waits for what was sent before', async () => {
    const trace = await inWorld(
      [{ waitsFor: 'subscribe', script: [{ after: 0, send: 'heard' }] }],
      `const ws = told(new WebSocket(URL_)); ws.onopen = () => { ws.send('{"type":"subscribe"}'); ws.close(1000); };`,
    );
    expect(printedIn(trace)).toEqual(['50 open 1', '65 close 3 1000 true']);
  });

  it('before it is open: it never will be', async () => {
    const trace = await inWorld(
      [silent],
      `const ws = told(new WebSocket(URL_)); ws.close(); console.log(ws.readyState);`,
    );
    expect(printedIn(trace)).toEqual(['0 2', '0 error 3', '0 close 3 1006 false']);
    expect([...trace.of('leak')]).toEqual([]);
  });

  it.each([
    [
      '1001',
      'InvalidAccessError',
      'The close code must be either 1000, or between 3000 and 4999. 1001 is neither.',
    ],
    [
      '5000',
      'InvalidAccessError',
      'The close code must be either 1000, or between 3000 and 4999. 5000 is neither.',
    ],
    [
      `1000, 'é'.repeat(62)`,
      'SyntaxError',
      'The close reason must not be greater than 123 UTF-8 bytes.',
    ],
  ])('close(%s) is refused', async (given, name, message) => {
    expect(
      await texts(`const ws = new WebSocket('${URL_}');
try { ws.close(${given}); } catch (e: any) { console.log(e.name, e.message, ws.readyState); }`),
    ).toEqual([`${name} Failed to execute 'close' on 'WebSocket': ${message} 0`]);
  });

  it('afterwards nothing is sent, and nothing thrown', async () => {
    expect(
      await printed(`const ws = new WebSocket('${URL_}');
ws.onclose = () => { ws.send('x'); ws.close(); console.log(ws.readyState, ws.bufferedAmount); };`),
    ).toEqual(['500 3 1']);
  });
});

it.each([
  [`'nowhere'`, `The URL 'nowhere' is invalid.`],
  [`'/couriers'`, `The URL '/couriers' is invalid.`],
  [
    `'ftp://live.lanternpost.test/'`,
    `The URL's scheme must be either 'http', 'https', 'ws', or 'wss'. 'ftp' is not allowed.`,
  ],
  [
    `'wss://live.lanternpost.test/#x'`,
    `The URL contains a fragment identifier ('x'). Fragment identifiers are not allowed in WebSocket URLs.`,
  ],
  [`'${URL_}', ['a', 'a']`, `The subprotocol 'a' is duplicated.`],
  [`'${URL_}', 'not one'`, `The subprotocol 'not one' is invalid.`],
])('new WebSocket(%s) is refused', async (given, message) => {
  expect(
    await texts(
      `try { new WebSocket(${given}); } catch (e: any) { console.log(e.name, e.message); }`,
    ),
  ).toEqual([`SyntaxError Failed to construct 'WebSocket': ${message}`]);
});

describe('as a class', () => {
  it('it has the constants, and can be extended', async () => {
    expect(
      await texts(`class Mine extends WebSocket { tag = 'mine'; }
const ws = new Mine('${URL_}');
console.log(WebSocket.CONNECTING, WebSocket.OPEN, WebSocket.CLOSING, WebSocket.CLOSED, ws.OPEN, ws.tag);
console.log(ws instanceof WebSocket, ws instanceof EventTarget, Object.prototype.toString.call(ws), WebSocket.name);
try { (WebSocket as any)('${URL_}'); } catch (e: any) { console.log(e.name); }`),
    ).toEqual(['0 1 2 3 1 mine', 'true true [object WebSocket] WebSocket', 'TypeError']);
  });

  it('handlers stand in line with listeners, and can be replaced and taken away', async () => {
    const trace = await inWorld(
      [silent],
      `const ws = new WebSocket(URL_);
ws.addEventListener('open', () => console.log('first'));
ws.onopen = () => console.log('replaced');
ws.addEventListener('open', () => console.log('third'));
ws.onopen = () => console.log('second');
ws.onmessage = () => {};
ws.onmessage = 'no function' as any;
console.log(ws.onmessage, typeof ws.onopen);`,
    );
    expect(printedIn(trace)).toEqual(['0 null function', '50 first', '50 second', '50 third']);
  });

  it('binary messages are what `binaryType` says', async () => {
    expect(
      await texts(`const ws = new WebSocket('${URL_}');
ws.binaryType = 'arraybuffer'; console.log(ws.binaryType);
ws.binaryType = 'text' as any; console.log(ws.binaryType);`),
    ).toEqual(['arraybuffer', 'arraybuffer']);
  });
});

it('who waits for a message is woken by the socket', async () => {
  const trace = await runProgram(`const ws = new WebSocket('${URL_}');
await new Promise((resolve) => { ws.onmessage = resolve; });
ws.close();`);
  expect([...trace.of('resume')].map(({ time, by }) => [time, by])).toEqual([
    [150, { kind: 'socket', id: 1 }],
  ]);
});

it('the same schedule brings the same messages at the same times', async () => {
  const program = `const ws = new WebSocket('${URL_}'); ws.onmessage = (e) => console.log(e.data); ws.onclose = () => console.log('over');`;
  const [once, again, other] = await Promise.all(
    [5, 5, 6].map((seed) => printed(program, { seed })),
  );
  expect(again).toEqual(once);
  expect(other).not.toEqual(once);
  expect(once?.map((line) => line.replace(/^\d+ /, ''))).toEqual(
    other?.map((line) => line.replace(/^\d+ /, '')),
  );
});
