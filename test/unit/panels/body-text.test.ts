import { expect, it } from 'vitest';
import { bodyText } from '../../../src/components/panels/body-text.ts';

const json = [['content-type', 'application/json; charset=utf-8']] as const;

it('sets JSON with its structure, and anything else as it is', () => {
  expect(bodyText({ bytes: 10, text: '{"a":[42]}' }, json)).toEqual({
    text: '{\n  "a": [\n    42\n  ]\n}',
    left: 0,
  });
  expect(bodyText({ bytes: 10, text: '{"a":[42]}' }, []).text).toBe('{"a":[42]}');
});

it('shows what calls itself JSON and is none, or is there in part, as it came, and says how much follows', () => {
  expect(bodyText({ bytes: 5, text: '<p>no' }, json)).toEqual({ text: '<p>no', left: 0 });
  expect(bodyText({ bytes: 1000, text: '["é"' }, json)).toEqual({ text: '["é"', left: 995 });
});

it('shows nothing of what is no text', () => {
  expect(bodyText({ bytes: 4, text: 'PK\u0003\uFFFD' }, []).text).toBe(undefined);
  expect(bodyText({ bytes: 0, text: '' }, []).text).toBe(undefined);
});
