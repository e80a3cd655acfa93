import { describe, expect, it } from 'vitest';
import {
  checked,
  keepProgress,
  passedPhrase,
  progressOf,
  readProgress,
} from '../../../src/reader/progress.ts';
import { keepTheme, readTheme } from '../../../src/reader/theme.ts';
import { MemoryStore } from './memory-store.ts';

const id = 'gather/fetch-all';
const fresh = { attempts: 0, hints: 0 };

describe('progress with an exercise', () => {
  it('counts attempts and keeps the first that passed', () => {
    const third = ['a', 'b', 'c'].reduce(
      (before, answer) => checked(before, answer, answer === 'c'),
      fresh,
    );
    expect(third).toMatchObject({ attempts: 3, passedOn: 3 });
    expect(checked(third, 'd', true)).toMatchObject({ attempts: 4, passedOn: 3 });
  });

  it('keeps the pass when the answer is edited later, and says so', () => {
    const passed = checked(fresh, 'good', true);
    expect(passedPhrase(passed, 'good')).toBe('on attempt 1');
    expect(passedPhrase(passed, 'good, but')).toBe('on attempt 1, edited since');
    expect(passedPhrase(fresh, 'good')).toBe('');
  });

  it('is written on top of what another tab has written', () => {
    const store = new MemoryStore();
    keepProgress(id, (before) => checked(before, 'x', false), store);
    keepProgress('wait/twice', (before) => checked(before, 'y', true), store);
    expect(Object.keys(readProgress(store))).toEqual([id, 'wait/twice']);
    expect(progressOf(id, store)).toEqual({ attempts: 1, hints: 0 });
  });

  it('is nothing when what is kept cannot be read', () => {
    const store = new MemoryStore();
    for (const broken of ['{', '[]', 'null', '3']) {
      store.kept.set('meanwhile:progress', broken);
      expect(readProgress(store)).toEqual({});
    }
  });
});

describe('the theme', () => {
  it('follows the system until the reader chooses, and again when they choose that', () => {
    const store = new MemoryStore();
    expect(readTheme(store)).toBe('system');
    keepTheme('dark', store);
    expect(readTheme(store)).toBe('dark');
    keepTheme('system', store);
    expect(store.length).toBe(0);
  });
});
