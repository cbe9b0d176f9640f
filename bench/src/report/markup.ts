const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for HTML and SVG, also inside of attributes. */
export function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => entities[character]!);
}

/** The same with `code` between backticks. */
export function prose(text: string): string {
  return escaped(text).replaceAll(/`(.+?)`/g, '<code>$1</code>');
}
