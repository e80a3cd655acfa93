import { describe, expect, it } from 'vitest';
import { EventStream } from '../../../../src/runtime/realm/sockets/event-stream.ts';

const read = (...pieces: string[]) => {
  const stream = new EventStream('');
  const messages = pieces.flatMap((piece) => stream.push(piece));
  return { messages, stream };
};
const message = (data: string, more = {}) => ({ type: 'message', data, lastEventId: '', ...more });

describe('an event stream (the examples of the HTML standard)', () => {
  it('lines of data are one message', () => {
    expect(read('data: YHOO\ndata: +2\ndata: 10\n\n').messages).toEqual([message('YHOO\n+2\n10')]);
  });

  it('comments, ids that come and go, and a last block that is not complete', () => {
    const { messages, stream } = read(
      ': test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\ndata: lost',
    );
    expect(messages).toEqual([
      message('first event', { lastEventId: '1' }),
      message('second event'),
      message(' third event'),
    ]);
    expect(stream.lastEventId).toBe('');
  });

  it('empty data is a message, no data is none', () => {
    expect(read('data\n\ndata\ndata\n\ndata:').messages).toEqual([message(''), message('\n')]);
    expect(read('event: nothing\n\ndata: x\n\n').messages).toEqual([message('x')]);
  });

  it('one blank after the colon does not count', () => {
    expect(read('data:test\n\ndata: test\n\n').messages).toEqual([
      message('test'),
      message('test'),
    ]);
  });
});

it('every kind of line end, also between two pieces', () => {
  for (const pieces of [
    ['data: a\r\ndata: b\r\n\r\n'],
    ['data: a\rdata: b\r\r'],
    ['data: a\r', '\ndata: b\r', '\n\r', '\n'],
    [...'data: a\ndata: b\n\n'],
  ]) {
    expect(read(...pieces).messages).toEqual([message('a\nb')]);
  }
});

it('names, ids and the time to wait', () => {
  const { messages, stream } = read(
    'retry: 1500\nevent: moved\nid: 7\ndata: x\n\nretry: soon\ndata: y\n\n',
  );
  expect(messages).toEqual([
    message('x', { type: 'moved', lastEventId: '7' }),
    message('y', { lastEventId: '7' }),
  ]);
  expect(stream.retry).toBe(1500);
});

it('an id with a zero byte is no id; a byte order mark is none of the data', () => {
  expect(read('\ufeffdata: x\nid: a\0b\n\n').messages).toEqual([message('x')]);
});
