/**
 * An array that nothing done to `Array.prototype` reaches: its methods are copies, and where it gets an item no
 * setter is found. Once it is sent elsewhere it arrives as an array like any other. Its items are walked by index:
 * iterators are shared with every other array, and can be patched.
 */
export class List<T> extends Array<T> {
  static override get [Symbol.species](): ArrayConstructor {
    return List as unknown as ArrayConstructor;
  }
}

const methods = Object.getOwnPropertyDescriptors(Array.prototype);
Reflect.deleteProperty(methods, 'constructor');
Object.defineProperties(List.prototype, methods as unknown as PropertyDescriptorMap);
Object.setPrototypeOf(List.prototype, null);
