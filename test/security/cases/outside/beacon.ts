import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'sends a beacon and asks the navigator for more',
  program: `
const navigator = (globalThis as any).navigator ?? {};
const names = ['sendBeacon', 'serviceWorker', 'storage', 'locks', 'clipboard', 'credentials', 'gpu', 'usb', 'permissions', 'geolocation', 'mediaDevices', 'connection'];
console.log(names.filter((name) => navigator[name] !== undefined).join(' '));
`,
  ends: 'finished',
  prints: ['0 '],
});
