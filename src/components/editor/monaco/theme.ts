/** Monaco's colours, read from the page's own tokens: one table, both schemes. */

import { editor } from 'monaco-editor/editor/editor.api.js';
import { SUSPENDS } from './language.ts';
import { colours, roles } from './theme-tokens.ts';

const THEME = 'meanwhile';

/** Sets the theme, and sets it again whenever the page's scheme changes. */
export function followTheme(): void {
  applyTheme();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', applyTheme);
  new MutationObserver(applyTheme).observe(document.documentElement, {
    attributeFilter: ['data-theme'],
  });
}

function applyTheme(): void {
  const probe = document.body.appendChild(document.createElement('i'));
  const read = (value: string): string => {
    probe.style.color = value;
    return hex(getComputedStyle(probe).color);
  };
  const token = (name: string): string => read(`var(--${name})`);
  const base = luminance(token('sheet')) > 127 ? 'vs' : 'vs-dark';
  const selected = read('color-mix(in srgb, var(--now) 24%, transparent)');
  editor.defineTheme(THEME, {
    base,
    inherit: true,
    rules: Object.entries({ ...roles, [SUSPENDS]: roles.k }).map(([name, from]) => ({
      token: name,
      foreground: token(from).slice(1),
      fontStyle: name === SUSPENDS ? 'bold' : name === 'c' ? COMMENT_STYLE : '',
    })),
    colors: {
      ...Object.fromEntries(Object.entries(colours).map(([name, from]) => [name, token(from)])),
      'editor.selectionBackground': selected,
      'editor.inactiveSelectionBackground': selected,
      'widget.shadow': '#00000000',
    },
  });
  editor.setTheme(THEME);
  probe.remove();
}

/** As `.k-c` is set. */
const COMMENT_STYLE = 'italic';

/** `rgb(1, 2, 3)` and `color(srgb 0.1 0.2 0.3 / 0.4)` as Monaco reads colours. */
function hex(colour: string): string {
  const numbers = (colour.match(/[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  const whole = colour.startsWith('color(') ? 255 : 1;
  const [r = 0, g = 0, b = 0, alpha = 1] = numbers;
  const bytes = [r * whole, g * whole, b * whole, ...(alpha < 1 ? [alpha * 255] : [])];
  return `#${bytes.map((byte) => Math.round(byte).toString(16).padStart(2, '0')).join('')}`;
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return 0.2126 * (r as number) + 0.7152 * (g as number) + 0.0722 * (b as number);
}
