class Label {
  id: number;
  constructor(id: number) {
    this.id = id;
  }
  svg() {
    return '<svg/>';
  }
}
class LabelError extends Error {
  override name = 'LabelError';
  code = 7;
}
const show = (what: string, f: () => unknown) => {
  try {
    console.log(what, '→', f());
  } catch (e: any) {
    console.log(what, '→', e.name);
  }
};
show('function      ', () => structuredClone(() => 1));
show('promise       ', () => structuredClone(Promise.resolve(1)));
show('class instance', () => structuredClone(new Label(1)) instanceof Label);
show('custom error  ', () => structuredClone(new LabelError('x')).name);
const bytes = new Uint8Array(8);
structuredClone(bytes, { transfer: [bytes.buffer] });
console.log('buffer after transfer: length', bytes.length);
