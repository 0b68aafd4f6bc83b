// Every shortcode that is understood, by name. To add one: a file beside this one, and a line in the table.
import type { ShortcodeReader } from './shortcode.ts'
import { asciinema } from './asciinema.ts'
import { audio } from './audio.ts'
import { badge } from './badge.ts'
import { bilibili } from './bilibili.ts'
import { button } from './button.ts'
import { callout } from './callout.ts'
import { card } from './card.ts'
import { cards } from './cards.ts'
import { comment } from './comment.ts'
import { container } from './container.ts'
import { details } from './details.ts'
import { element } from './element.ts'
import { figure } from './figure.ts'
import { filetreeContainer, filetreeFile, filetreeFolder } from './filetree.ts'
import { frame } from './frame.ts'
import { gist } from './gist.ts'
import { heading } from './heading.ts'
import { cover, heroBadge, heroContainer, heroHeadline, heroSection, heroSubtitle } from './hero.ts'
import { highlight } from './highlight.ts'
import { icon } from './icon.ts'
import { include } from './include.ts'
import { instagram } from './instagram.ts'
import { jupyter } from './jupyter.ts'
import { math } from './math.ts'
import { mermaid } from './mermaid.ts'
import { param } from './param.ts'
import { pdf } from './pdf.ts'
import { qr } from './qr.ts'
import { quote } from './quote.ts'
import { ref } from './ref.ts'
import { steps } from './steps.ts'
import { tab } from './tab.ts'
import { tabs } from './tabs.ts'
import { term } from './term.ts'
import { timeline, timelineItem } from './timeline.ts'
import { version } from './version.ts'
import { video } from './video.ts'
import { vimeo } from './vimeo.ts'
import { x } from './x.ts'
import { youtube } from './youtube.ts'

/** A reader, and all the names by which themes call what it reads; the first is ours. */
const table: readonly (readonly [ShortcodeReader, ...string[]])[] = [
  // Hextra
  [steps, 'steps'],
  [callout, 'callout', 'alert', 'admonition', 'notice', 'hint', 'note', 'info', 'tip', 'important', 'warning', 'caution', 'danger', 'attention', 'success', 'error', 'pageinfo', 'warn', 'seealso', 'aside', 'Aside', 'panel', 'box', 'boxmd'],
  [details, 'details', 'expand', 'expandable', 'collapse', 'collapsible', 'accordion-item', 'accordionItem', 'toggle', 'toggleblock', 'spoiler', 'fold', 'faq', 'accordion', 'modal'],
  [tabs, 'tabs', 'tabpane', 'tabset', 'tabgroup', 'tab-group', 'codetabs', 'code-tabs', 'tabbed', 'nav'],
  [tab, 'tab', 'tabitem', 'tab-item', 'codetab', 'code-tab', 'tab-content', 'tab-pane', 'nav-item'],
  [cards, 'cards', 'cardpane', 'card-grid', 'cardgroup', 'card-group', 'link-cards', 'feature-grid', 'hextra/feature-grid'],
  [card, 'card', 'link-card', 'hextra/feature-card', 'blocks/feature', 'feature', 'linkcard', 'related', 'article', 'card-code'],
  [filetreeContainer, 'filetree/container'],
  [filetreeFolder, 'filetree/folder'],
  [filetreeFile, 'filetree/file'],
  [icon, 'icon', 'fa', 'fas', 'fab', 'far', 'fontawesome'],
  [badge, 'badge', 'label', 'pill', 'heading-pill', 'inline-pill', 'keyword'],
  [term, 'term', 'tooltip', 'glossary_tooltip', 'glossary-tooltip', 'gloss'],
  [include, 'include', 'readfile', 'readFile', 'glossary_definition', 'boilerplate', 'content', 'render', 'docs/shared'],
  [pdf, 'pdf', 'embed-pdf', 'pdf-viewer'],
  [jupyter, 'jupyter'],
  [asciinema, 'asciinema', 'asciicast'],
  [heroContainer, 'hextra/hero-container'],
  [heroSection, 'hextra/hero-section'],
  [heroBadge, 'hextra/hero-badge'],
  [heroHeadline, 'hextra/hero-headline'],
  [heroSubtitle, 'hextra/hero-subtitle'],
  [button, 'hextra/hero-button', 'hextra/button', 'button', 'btn', 'kat-button', 'link', 'cta', 'staticref'],
  // Hugo
  [figure, 'figure', 'image', 'img', 'imgproc', 'picture', 'screenshot', 'inTextImg', 'featuredImage', 'lazy-img', 'avatar'],
  [highlight, 'highlight', 'code', 'codeblock', 'code-toggle', 'code_sample', 'codenew', 'codeFromFile', 'code-block', 'prism', 'command', 'gravizo', 'plantuml', 'goat', 'graphviz', 'markmap', 'chart', 'echarts', 'kroki', 'multiconfig'],
  [ref, 'ref', 'relref'],
  [param, 'param', '_param', 'siteparam', 'skew'],
  [qr, 'qr'],
  [youtube, 'youtube', 'youtube-lite', 'youtubeLite', 'youtube_simple', 'youtube_lazy', 'youtube-nocookie'],
  [vimeo, 'vimeo', 'vimeo_simple'],
  [gist, 'gist', 'github', 'gitlab', 'codeberg', 'codeimporter', 'mdimporter'],
  [x, 'x', 'tweet', 'twitter', 'x_simple', 'twitter_simple'],
  [instagram, 'instagram', 'instagram_simple'],
  [comment, 'comment', 'script', 'scripts', 'speaker_note', 'fixit-encryptor', 'hugo-encryptor', 'toc', 'anchor', 'load-photoswipe', 'endcolumns', 'swatches', 'blocks/link-down'],
  // Other themes
  [mermaid, 'mermaid', 'diagram'],
  [math, 'katex', 'math', 'mathjax', 'latex'],
  [video, 'video', 'video-embed'],
  [audio, 'audio', 'music'],
  [bilibili, 'bilibili'],
  [frame, 'iframe', 'embed', 'codepen', 'jsfiddle', 'spotify', 'soundcloud', 'redoc', 'swaggerui', 'swagger', 'openapi'],
  [quote, 'quote', 'blockquote', 'pullquote', 'epigraph', 'case-studies/quote'],
  [timeline, 'timeline'],
  [timelineItem, 'timelineItem', 'timeline-item', 'step', 'tutorial-step', 'how-to-step', 'stat', 'progress'],
  [version, 'new-in', 'deprecated-in', 'feature-state', 'version', 'available_from', 'deprecated_from'],
  [heading, 'heading'],
  [element, 'kbd', 'sub', 'sup', 'mark', 'hl', 'small', 'ins', 'abbr', 'br', 'nbsp'],
  [cover, 'blocks/cover', 'blocks/hero', 'docs/hero-simple'],
  [container, 'columns', 'table', 'keywordList', 'ltr', 'rtl', 'style', 'typeit', 'stats', 'tree', 'column', 'col', 'row', 'rows', 'grid', 'section', 'div', 'center', 'align', 'float', 'lead', 'fragment', 'capture', 'conditional-text', 'responsive-table', 'table-wrap', 'content-column', 'definitions', 'tutorial', 'how-to', 'gallery', 'carousel', 'img-grid', 'image-grid', 'button-group', 'blocks/section', 'blocks/lead', 'case-studies/lead', 'raw', 'rawhtml', 'html', 'unsafe'],
]

/** By each of their names: the reader, and the name that is ours. */
const byName = new Map(table.flatMap(([known, ...names]) => names.map(name => [name, { known, reader: names[0]! }] as const)))

/** The readers by the name that is ours, in the order of the documentation, with their other names. */
export const shortcodes: readonly { name: string, reader: ShortcodeReader, aliases: readonly string[] }[] = table.map(([reader, name, ...aliases]) => ({ name: name!, reader, aliases }))

/** Whether a name is one of the table's. */
export function isShortcode(name: string): boolean {
  return byName.has(name)
}

/**
 * Finds what is known of a name.
 *
 * @param mapped the configuration's own map, from foreign names to names of the table
 */
export function findShortcode(name: string, mapped: Readonly<Record<string, string>> = {}): { reader: string, known: ShortcodeReader } | undefined {
  return byName.get(Object.hasOwn(mapped, name) ? mapped[name]! : name)
}
