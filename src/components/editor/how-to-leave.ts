/** Said of either editor to who hears the page. */
export const HOW_TO_LEAVE = 'Tab indents while you type. Escape, then Tab, leaves the editor.';
