/** Words of a list, parted by bars. */
export function listOf(text: string): readonly string[] {
  return text.split(/\s*[|\n]\s*/).filter((word) => word !== '');
}
