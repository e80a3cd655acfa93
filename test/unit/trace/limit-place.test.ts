import { describe, expect, it } from 'vitest';
import { limitPlace } from '../../../src/runtime/trace/index.ts';

const site = { file: 'main.ts', line: 14, column: 1, text: 'for' };

describe('where a run was stopped', () => {
  it('is a line, or a line after which nothing was heard', () => {
    expect(limitPlace('memory', site)).toBe(' at line 14');
    expect(limitPlace('no-answer', site)).toBe(' after line 14');
    expect(limitPlace('broken', site)).toBe(' after line 14');
    expect(limitPlace('memory', undefined)).toBe('');
  });

  it('is in the scenario of an exercise, whose lines nobody sees', () => {
    const hidden = { ...site, file: 'scenarios.ts' };
    expect(limitPlace('memory', hidden)).toBe(' in the scenario');
    expect(limitPlace('no-answer', hidden)).toBe(' after the scenario');
  });
});
