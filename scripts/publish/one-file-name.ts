// What the deck's single file is called.

/** The file is named after its deck, unless that name is taken in the deck's folder, on systems too that see no capitals. */
export function oneFileName(slug: string): string {
  return /^(?:index|read)$/i.test(slug) ? `${slug}-deck.html` : `${slug}.html`
}
