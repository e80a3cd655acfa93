// What a program finds around itself, in the host of its name only in Node.
const names = new Set<string>();
for (let at: object = globalThis; at !== Object.prototype; at = Object.getPrototypeOf(at)) {
  for (const name of Object.getOwnPropertyNames(at)) {
    if ((globalThis as any)[name] !== undefined) names.add(name);
  }
}
names.delete('constructor');
console.log([...names].sort().join(' '));
const own = (object: object) => Object.getOwnPropertyNames(object).sort().join(' ');
console.log(own(crypto), own(Object.getPrototypeOf(crypto)), own(Atomics));
console.log(
  typeof addEventListener,
  typeof self,
  typeof navigator,
  typeof localStorage,
  typeof process,
);
console.log(own(Date.prototype), own(Date));
