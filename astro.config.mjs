import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { themeBoot } from './src/components/site/theme-boot.ts';

/** Inline scripts that Astro does not see: each is admitted by its hash alone. */
const inlineScripts = [
  themeBoot,
  // The sandbox's boot script belongs here: a srcdoc frame inherits this page's policy.
];

const hash = (script) => `sha256-${createHash('sha256').update(script).digest('base64')}`;

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  integrations: [mdx(), preact()],
  // Listings are coloured by the editor's own highlighter, with classes; Shiki writes inline styles,
  // which the policy below forbids.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [
      // The realm's build plugin belongs here.
    ],
    build: { assetsInlineLimit: 0 },
  },
  security: {
    csp: {
      algorithm: 'SHA-256',
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'", 'blob:'],
        hashes: inlineScripts.map(hash),
      },
      styleDirective: { resources: ["'self'"] },
      directives: [
        "default-src 'self'",
        "connect-src 'self'",
        "img-src 'self' data:",
        "worker-src 'self' blob:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
});
