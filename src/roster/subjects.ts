/**
 * A cell with subjects ("Mathematics, Science") as its parts. A subject that itself has commas, as in "Physical,
 * Health, and Safety Education", is one subject: it shows itself by the "and" after its last comma.
 */
export function subjectsFrom(cell: string): string[] {
  const text = cell.trim();
  if (text === '') return [];
  const parts = /,\s*(and|y|e)\s/i.test(text) ? [text] : text.split(/[,;|]/);
  return parts.map((part) => part.replace(/\s+/g, ' ').trim()).filter((part) => part !== '');
}
