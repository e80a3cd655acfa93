/**
 * What a page does of itself, beside its cells: one script for all pages. On a slow line every file more is a trip more, and
 * takes its share from the fonts that the first paint waits for; so what these parts share with the cells is in it, too
 * (see astro.config.mjs).
 */

import { predict } from '../lesson/predict.ts';
import { pythonToggles } from '../lesson/python-toggle.ts';
import { contentsMenu } from './contents-menu.ts';
import { progressMarks } from './progress-marks.ts';
import { themeToggle } from './theme-toggle.ts';

const all = <E extends HTMLElement>(selector: string) => document.querySelectorAll<E>(selector);

for (const button of all<HTMLButtonElement>('#theme')) themeToggle(button);
for (const menu of all('#contents-menu')) contentsMenu(menu);
progressMarks(document);
pythonToggles(all<HTMLButtonElement>('.python-toggle'));
for (const block of all('[data-predict]')) predict(block);
