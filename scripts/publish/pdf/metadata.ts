// What a PDF says of itself, as XMP (ISO 16684-1): the same as its information dictionary, and that it keeps to PDF/UA-1.
import type { PdfInfo } from './finish-pdf.ts'
import { escapeHtml } from '../escape-html.ts'

/** Writes the packet; without a date it has none. */
export function writeMetadata({ title, author, subject, lang, date }: PdfInfo): string {
  const alternatives = (text: string): string => `<rdf:Alt><rdf:li xml:lang="x-default">${escapeHtml(text)}</rdf:li></rdf:Alt>`
  const moment = date === undefined ? '' : new Date(date).toISOString().replace('.000Z', 'Z')
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">',
    '<dc:format>application/pdf</dc:format>',
    `<dc:title>${alternatives(title)}</dc:title>`,
    ...(author ? [`<dc:creator><rdf:Seq><rdf:li>${escapeHtml(author)}</rdf:li></rdf:Seq></dc:creator>`] : []),
    ...(subject ? [`<dc:description>${alternatives(subject)}</dc:description>`] : []),
    `<dc:language><rdf:Bag><rdf:li>${escapeHtml(lang)}</rdf:li></rdf:Bag></dc:language>`,
    '<pdf:Producer>Diapo du Cœur</pdf:Producer><xmp:CreatorTool>Diapo du Cœur</xmp:CreatorTool>',
    ...(moment ? [`<xmp:CreateDate>${moment}</xmp:CreateDate><xmp:ModifyDate>${moment}</xmp:ModifyDate>`] : []),
    '<pdfuaid:part>1</pdfuaid:part>',
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n')
}
