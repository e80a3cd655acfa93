import { describe, expect, it } from 'vitest';
import { earlierEdit, keepEdit, readEdit } from '../../../src/reader/edits.ts';
import { MemoryStore } from './memory-store.ts';

const cell = { id: 'gather/order-of-results', starter: 'const a = 1;' };

describe('what a reader typed', () => {
  it('is there again after a reload', () => {
    const store = new MemoryStore();
    expect(keepEdit(cell, 'const a = 2;', store)).toBe('kept');
    expect(readEdit(cell, store)).toBe('const a = 2;');
  });

  it('is kept for each cell by itself', () => {
    const store = new MemoryStore();
    keepEdit(cell, 'const a = 2;', store);
    expect(readEdit({ ...cell, id: 'gather/other' }, store)).toBeUndefined();
  });

  it('is gone when the listing is put back as printed', () => {
    const store = new MemoryStore();
    keepEdit(cell, 'const a = 2;', store);
    keepEdit(cell, cell.starter, store);
    expect(store.length).toBe(0);
  });

  it('is offered again when the author has changed the starter, until the new one is edited', () => {
    const store = new MemoryStore();
    keepEdit(cell, 'const a = 2;', store);
    const changed = { ...cell, starter: 'const a = 10;' };
    expect(readEdit(changed, store)).toBeUndefined();
    expect(earlierEdit(changed, store)).toBe('const a = 2;');
    keepEdit(changed, 'const a = 11;', store);
    expect(earlierEdit(changed, store)).toBeUndefined();
    expect(readEdit(cell, store)).toBe('const a = 2;');
  });

  it('says so when the storage is full, and when it is forbidden', () => {
    const store = new MemoryStore();
    store.full = true;
    expect(keepEdit(cell, 'x', store)).toBe('full');
    const denied = new MemoryStore();
    denied.setItem = () => {
      throw new DOMException('Denied.', 'SecurityError');
    };
    expect(keepEdit(cell, 'x', denied)).toBe('forbidden');
    expect(readEdit(cell, undefined)).toBeUndefined();
  });
});
