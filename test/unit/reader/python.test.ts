import { expect, it } from 'vitest';
import { isPythonHidden, keepPythonHidden } from '../../../src/reader/python.ts';
import { MemoryStore } from './memory-store.ts';

it('Python that is hidden stays so until it is shown again', () => {
  const store = new MemoryStore();
  expect(isPythonHidden(store)).toBe(false);
  expect(keepPythonHidden(true, store)).toBe('kept');
  expect(isPythonHidden(store)).toBe(true);
  keepPythonHidden(false, store);
  expect(isPythonHidden(store)).toBe(false);
  expect(store.length).toBe(0);
});
