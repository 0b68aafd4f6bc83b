// The beginning of a text, in a message.

export function quote(text: string): string {
  return `“${text.length > 60 ? `${text.slice(0, 59).trimEnd()}…` : text}”`
}
