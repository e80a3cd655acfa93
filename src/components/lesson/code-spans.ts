const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** HTML of one line of text in which `backticks` mark code, as in the front matter of a prompt. */
export function codeSpans(text: string): string {
  return text.replace(/[&<>]/g, (char) => escapes[char]!).replace(/`([^`]+)`/g, '<code>$1</code>');
}
