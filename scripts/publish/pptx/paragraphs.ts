// The paragraphs of a PowerPoint file: each with its properties once, and those that are written from right to left.

/** Letters that are written from right to left. */
const TURNED = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/

/** A paragraph has one set of properties, at its beginning; text that a wider typeface would make too long shrinks. */
export function mendParagraphs(xml: string): string {
  return xml
    .replace(/(<a:p>(?:<a:pPr.*?(?:\/>|<\/a:pPr>))?)(.*?)<\/a:p>/gs, (_all, start: string, rest: string) => `${start}${rest.replace(/<a:pPr[^>]*?\/>|<a:pPr.*?<\/a:pPr>/gs, '')}</a:p>`)
    .replace(/(<a:bodyPr wrap="square"[^>]*)><\/a:bodyPr>/g, '$1><a:normAutofit/></a:bodyPr>')
}

/** In a deck that is written from right to left, Slidev takes the side where a paragraph starts for its left. */
export function turnParagraphs(xml: string): string {
  return xml.replace(/<a:p>(?:(?!<\/a:p>).)*<\/a:p>/gs, (paragraph) => {
    const words = Array.from(paragraph.matchAll(/<a:t>([^<]*)/g), ([, text]) => text).join('')
    return TURNED.test(words) ? paragraph.replace('<a:pPr algn="l"', '<a:pPr algn="r"').replace('<a:pPr', '<a:pPr rtl="1"') : paragraph
  })
}
