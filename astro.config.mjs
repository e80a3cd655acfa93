import { createHash } from 'node:crypto';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { buildAssets } from './scripts/build-assets.ts';
import { boot } from './src/layouts/boot.ts';
import { frameBoot } from './src/runtime/sandbox/frame.ts';

/** Inline scripts that Astro does not see: each is admitted by its hash alone. */
const inlineScripts = [
  boot,
  // A srcdoc frame inherits the policy of its page.
  frameBoot,
];

const hash = (script) => `sha256-${createHash('sha256').update(script).digest('base64')}`;

/** What the page fetches at its first Run is built before the page is. */
const runtimeAssets = {
  name: 'runtime-assets',
  hooks: { 'astro:config:setup': buildAssets },
};

/** How the cells of a page wake. */
const wakeInTurn = {
  name: 'wake-in-turn',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) =>
      addClientDirective({ name: 'in-turn', entrypoint: './src/layouts/wake-in-turn.ts' }),
  },
};

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  integrations: [runtimeAssets, wakeInTurn, mdx(), preact()],
  // Listings are coloured by the editor's own highlighter, with classes; Shiki writes inline styles,
  // which the policy below forbids.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0 },
    environments: {
      client: {
        build: {
          // Every page has this script. What it shares with the cells is in it, and they import that from there.
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  { name: 'page', test: /site\/Header\.astro\?astro&type=script/, priority: 2 },
                  // The cells wake with one file more, not with seven in a chain.
                  {
                    name: 'cell',
                    test: /cell\/(use-cell|Panel|ConsolePanel|TimelinePanel|Listing|Tabs|CellHead|RunButton|Phrase)\.tsx?$|node_modules\/@?preact\//,
                    priority: 1,
                  },
                ],
              },
            },
          },
        },
      },
    },
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
