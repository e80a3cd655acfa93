/**
 * Runs in the head, before the first paint, so that what a reader chose never shows late: the theme, and Python that is
 * hidden. The keys and their values are those of src/reader/theme.ts and python.ts, which cannot be imported here: this is
 * the script's text.
 * The site's policy admits it by its hash: see astro.config.mjs.
 */
export const boot = `{const set=document.documentElement.dataset
try{const t=localStorage.getItem('meanwhile:theme');if(t==='light'||t==='dark')set.theme=t
if(localStorage.getItem('meanwhile:python')==='hidden')set.python='hidden'}catch{}}`;
