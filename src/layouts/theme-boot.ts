/**
 * Runs in the head, before the first paint, so that a chosen theme never flashes. The key and its
 * values are those of src/reader/theme.ts, which cannot be imported here: this is the script's text.
 * The site's policy admits it by its hash: see astro.config.mjs.
 */
export const themeBoot = `try{const t=localStorage.getItem('meanwhile:theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;
