// From a page's bytes to its text: UTF-8 with or without a byte order mark, and nothing else.

/**
 * Decodes a page.
 *
 * @returns the text without its byte order mark, or the name of what the bytes are instead
 */
export function decodePage(bytes: Uint8Array): { text: string } | { encoding: string } {
  if ((bytes[0] === 0xFF && bytes[1] === 0xFE) || (bytes[0] === 0xFE && bytes[1] === 0xFF))
    return { encoding: 'UTF-16' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  }
  catch {
    return { encoding: 'an encoding other than UTF-8 (Latin-1 perhaps)' }
  }
}
