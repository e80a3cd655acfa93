/**
 * No code is made from text: it would have no hooks and no guards, so it could neither be traced nor stopped. A
 * frame's Content Security Policy forbids it too, in the browser's own words; here it is the same in every host.
 */

const constructors = [
  globalThis.Function,
  (async () => {}).constructor,
  function* () {}.constructor,
  async function* () {}.constructor,
] as FunctionConstructor[];

/** Once a realm. What the constructors have besides, such as their prototypes, stays. */
export function refuseCodeFromText(): void {
  for (const native of constructors) {
    const { name } = native;
    const refused = refusal(name === 'Function' ? 'new Function' : name);
    const value = new Proxy(native, { apply: refused, construct: refused });
    // Attributes that are not named stay as they are.
    Object.defineProperty(native.prototype, 'constructor', { value });
    if (name === 'Function') Object.defineProperty(globalThis, 'Function', { value });
  }
  Object.defineProperty(globalThis, 'eval', { value: refusal('eval') });
}

function refusal(what: string): () => never {
  const refused = (): never => {
    throw new EvalError(
      `${what} makes code from text, which is refused here: it could be neither traced nor stopped. Write it into the program.`,
    );
  };
  return Object.defineProperty(refused, 'name', { value: what });
}
