// The last look at an address before it becomes a link: only what a reader can be sent to.

/** Controls and blanks are taken out by browsers before they look at the scheme. */
const IGNORED = /[\0-\x20\x7F-\xA0]+/g

/** The address, or nothing where it is relative (Slidev would look for it in the deck) or could run something. */
export function safeUrl(url: string | undefined): string | undefined {
  return url && /^(?:https?:\/\/|mailto:|tel:)/i.test(url.replace(IGNORED, '')) ? url.trim() : undefined
}
