async function pack() {
  console.log('pack');
  await null;
  console.log('packed');
}
async function send() {
  console.log('send');
  await pack();
  console.log('sent');
}
const parcel = send();
console.log('next');
await parcel;
