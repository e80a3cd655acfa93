/**
 * Runs in the head, before the first paint, so that what a reader chose never shows late: the theme, and Python that is
 * hidden. The keys and their values are those of src/reader/theme.ts and python.ts, which cannot be imported here: this is
 * the script's text. It also says of a page that it is read from its top, where what is far below is laid out later: who
 * comes back to a place, or goes to a heading, is to find it where it stays.
 * The site's policy admits it by its hash: see astro.config.mjs.
 */
export const boot = `{const set=document.documentElement.dataset
if(!location.hash&&performance.getEntriesByType('navigation')[0]?.type==='navigate')set.from='top'
addEventListener('click',e=>{if(e.target.closest?.('a[href^="#"]'))delete set.from},true)
try{const t=localStorage.getItem('meanwhile:theme');if(t==='light'||t==='dark')set.theme=t
if(localStorage.getItem('meanwhile:python')==='hidden')set.python='hidden'}catch{}}`;
