/** `try`, `catch` and `finally`, with waits and ways out in each place. */

import { js, L, tool, variable } from '../text/part.ts';
import { body } from './bodies.ts';
import { type Context, deeper } from './context.ts';
import { expression } from './expressions.ts';
import { rule, type Text } from './rule.ts';

export const tries = (c: Context): Text[] => {
  const e = expression(deeper(c));
  const b = body(deeper(c));
  const thrown = js`throw ${tool('failure')}(${L});`;
  return [
    rule('tryCatch', [b, b], (x, y) => js`try { at(${L}); ${x} } catch (e) { at(${L}, e); ${y} }`),
    rule('tryFinally', [b, b], (x, y) => js`try { at(${L}); ${x} } finally { at(${L}); ${y} }`),
    rule(
      'tryCatchFinally',
      [b, b, b],
      (x, y, z) => js`try { at(${L}); ${x} } catch { at(${L}); ${y} } finally { at(${L}); ${z} }`,
    ),
    rule(
      'tryThrows',
      [e, b],
      (e, y) => js`try { at(${L}, ${e}); ${thrown} } catch (e) { at(${L}, e); ${y} }`,
    ),
    rule(
      'catchPattern',
      [e],
      (e) => js`try { at(${L}); ${thrown} } catch ({ message = ${e} }: any) { at(${L}, message); }`,
    ),
    rule(
      'catchThrows',
      [e, b],
      (e, z) =>
        js`try { try { ${thrown} } catch (e) { at(${L}, ${e}); throw e; } finally { at(${L}); ${z} } } catch (e) { at(${L}, e); }`,
    ),
    rule(
      'catchWaits',
      [e, e],
      (e, f) => js`try { at(${L}, ${e}); ${thrown} } catch { at(${L}, ${f}); }`,
    ),
    rule('finallyWaits', [b, e], (x, e) => js`try { ${x} } finally { at(${L}, ${e}); }`),
    rule(
      'finallyReplaces',
      [b],
      (x) => js`try { try { ${x} } finally { ${thrown} } } catch (e) { at(${L}, e); }`,
    ),
    rule('finallyBreaks', [b, e], (x, e) => {
      const cut = variable('cut');
      return js`${cut}: try { ${x} } finally { at(${L}, ${e}); break ${cut}; }`;
    }),
    rule(
      'finallyContinues',
      [b, e],
      (x, e) =>
        js`for (let i = 0; i < 2; i++) { try { ${x} } finally { at(${L}, ${e}); continue; } }`,
    ),
    rule(
      'tryInCatch',
      [b, e],
      (x, e) =>
        js`try { ${thrown} } catch { try { ${x} } catch (e) { at(${L}, ${e}); } finally { at(${L}); } }`,
    ),
    rule(
      'tryLoop',
      [e],
      (e) =>
        js`for (;;) { try { at(${L}, ${e}); break; } catch { at(${L}); break; } finally { at(${L}); } }`,
    ),
    ...(c.returns
      ? [
          rule(
            'returnThroughFinally',
            [e, e],
            (e, f) => js`try { return at(${L}, ${e}); } finally { at(${L}, ${f}); }`,
          ),
          rule(
            'returnInFinally',
            [b, e],
            (x, e) => js`try { ${x} } finally { return at(${L}, ${e}); }`,
          ),
          rule(
            'returnInCatch',
            [e, e],
            (e, f) => js`try { at(${L}, ${e}); ${thrown} } catch { return at(${L}, ${f}); }`,
          ),
        ]
      : []),
  ];
};
