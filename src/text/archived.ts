/** Addresses that archives of the web give their copies: `https://web.archive.org/web/20250304102030/https://courier.example/x`, `/web/20250304102030/https://…` in a page of theirs. */
const COPIES =
  /^(?:(?:(?:https?:)?\/\/(?:web|wayback)\.archive\.org)?\/web\/\d{4,14}(?:[a-z]{2}_)?\/|(?:https?:)?\/\/(?:(?:www\.)?webarchive\.[\w.-]+\/\w+\/\d{4,14}(?:mp_)?|archive\.(?:today|ph|is|li|vn|md|fo)\/(?:o\/\w{4,6}|[\d.-]{4,18}))\/)(?=(?:https?:)?\/\/|mailto:)/i;

/** The address of the page that an archive of the web holds a copy of; any other address as it is. */
export function withoutArchive(address: string): string {
  return address.replace(COPIES, '');
}
