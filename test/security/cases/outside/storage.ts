import { hostile } from '../../hostile.ts';

export default hostile({
  does: 'looks for the storage and the cookies of the site',
  program: `
const scope = globalThis as any;
const found: string[] = [];
for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'document']) {
  try { if (scope[name] !== undefined) found.push(name); } catch { found.push(\`\${name} throws\`); }
}
console.log(found.join(' '));
`,
  ends: 'finished',
  prints: ['0 '],
});
