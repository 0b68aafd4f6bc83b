// What the slides of an open printing page show, as HTML that needs neither Slidev nor a script: written for `page.evaluate`, so it must stand alone.

/** One slide as it is read. */
export interface ReadSlide {
  /** Its words, lists, tables, code; headings keep their order. */
  html: string
  /** Goes on with the slide before it, under the same title. */
  goesOn: boolean
  /** Speaker notes as HTML; only a build with notes has any. */
  notes?: string
}

/** All slides, with the style rules that their pictures and letters need. */
export interface ReadSlides { slides: ReadSlide[], styles: string, dir: string }

/** Reads the printing page that is open in the browser. @param pictureText what a picture's description is called */
export function readSlides(pictureText: string): ReadSlides {
  const site = new URL('./', location.href).href
  /** What belongs to the screen: ways between slides, marks, buttons, pictures that are shown again on their own slide. */
  const OF_THE_SCREEN = 'script, style:not(svg style), template, button, nav.thread, .way-picture, .step-mark, .cloud-emblem, .slidev-icon, .record-head, .katex-html, .diapo-moving > img:first-child:not(:only-child)'
  const ATTRIBUTES = /^(?:id|href|src|alt|width|height|title|lang|dir|start|reversed|value|type|checked|disabled|colspan|rowspan|scope|role|datetime|cite|aria-.+)$/
  const CLASSES = /^(?:diapo-.+|is-.+|words|picture|count|foot|way|way-title|people|picture-frame.*|scene|qr-.+|slidev-code.*|line|task-list-item.*|contains-task-list|footnote.*)$/

  const toSite = (address: string): string => {
    const slide = /^#+\/?(\d+)/.exec(address)
    if (slide)
      return `#slide-${slide[1]}`
    return address.startsWith('#') || address.startsWith('data:') ? address : new URL(address, document.baseURI).href.replace(site, './')
  }

  function cleanAttributes(element: Element): void {
    // A drawing keeps what it is drawn with.
    const drawn = element.closest('svg, math') !== null
    for (const { name, value } of [...element.attributes]) {
      if (name === 'class' && !drawn)
        element.setAttribute('class', [...element.classList].filter(word => CLASSES.test(word)).join(' '))
      else if (name === 'style' && !drawn)
        element.setAttribute('style', value.split(';').filter(rule => /^\s*(?:text-align|--shiki-[\w-]+|--columns|--start)\s*:/.test(rule)).join(';').trim())
      else if (name === 'href' || name === 'src')
        element.setAttribute(name, toSite(value))
      else if (/^on/i.test(name) || (!drawn && !ATTRIBUTES.test(name)))
        element.removeAttribute(name)
    }
    for (const name of ['class', 'style']) {
      if (!element.getAttribute(name))
        element.removeAttribute(name)
    }
  }

  /** The same element under another name. */
  function rename(element: Element, name: string): Element {
    const other = document.createElement(name)
    for (const { name, value } of element.attributes)
      other.setAttribute(name, value)
    other.append(...element.childNodes)
    element.replaceWith(other)
    return other
  }

  /** A scene says its name; what it shows is there to read for everyone. */
  function describe(scene: Element): void {
    const text = scene.querySelector('desc')?.textContent
    if (!text)
      return
    scene.setAttribute('aria-label', scene.querySelector('title')?.textContent ?? '')
    const description = Object.assign(document.createElement('details'), { className: 'description' })
    description.append(Object.assign(document.createElement('summary'), { textContent: pictureText }), Object.assign(document.createElement('p'), { textContent: text }))
    scene.after(description)
    scene.querySelectorAll(':scope > :is(title, desc)').forEach(element => element.remove())
  }

  let level = 0
  /** The first heading is the page's; below it none is deeper than the one before by more than one. */
  function orderHeadings(content: Element): void {
    for (const heading of content.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
      const wanted = Number(heading.tagName[1])
      level = level === 0 ? 1 : Math.min(Math.max(wanted, 2), level + 1)
      if (level !== wanted)
        rename(heading, `h${level}`)
    }
  }

  function readSlide(container: Element): ReadSlide & { layout: string } {
    const layout = container.querySelector('.slidev-layout')!
    const goesOn = Number(layout.getAttribute('part') ?? 1) > 1
    const content = layout.cloneNode(true) as Element
    content.querySelectorAll(OF_THE_SCREEN).forEach(element => element.remove())
    if (goesOn)
      content.querySelectorAll('.count, :is(h1, h2):not(:is(h1, h2) ~ *)').forEach((element, index) => index < 2 && element.remove())
    const comments = document.createTreeWalker(content, NodeFilter.SHOW_COMMENT)
    const forgotten: Node[] = []
    while (comments.nextNode())
      forgotten.push(comments.currentNode)
    forgotten.forEach(node => (node as ChildNode).remove())
    content.querySelectorAll('*').forEach(cleanAttributes)
    content.querySelectorAll('.picture-frame [role], [contenteditable]').forEach(element => element.removeAttribute('role'))
    content.querySelectorAll('.diapo-callout').forEach(element => element.setAttribute('role', 'note'))
    content.querySelectorAll('.diapo-details:has(> .diapo-details-summary)').forEach((element) => {
      rename(element.querySelector(':scope > .diapo-details-summary')!, 'summary')
      rename(element, 'details').setAttribute('open', '')
    })
    content.querySelectorAll('table').forEach((table) => {
      const frame = Object.assign(document.createElement('div'), { className: 'wide' })
      table.replaceWith(frame)
      frame.append(table)
    })
    // A diagram stays as large as its words need, and is moved to and fro.
    content.querySelectorAll<SVGSVGElement>('.diapo-drawing > svg').forEach(drawing => drawing.style.minWidth = `${Math.min(560, drawing.viewBox.baseVal.width || 0)}px`)
    content.querySelectorAll('.wide, pre, .diapo-drawing').forEach(element => element.setAttribute('tabindex', '0'))
    content.querySelectorAll('input').forEach(element => element.setAttribute('aria-label', element.hasAttribute('checked') ? '✓' : '–'))
    content.querySelectorAll('svg.scene').forEach(describe)
    orderHeadings(content)
    return { html: content.innerHTML.trim(), layout: layout.classList[1] ?? '', goesOn }
  }

  /** Notes, where the build has them: Slidev keeps them with the routes of its slides. */
  function readNotes(): (string | undefined)[] {
    interface Context { nav: { slides: { meta?: { slide?: { noteHTML?: string } } }[] } }
    const { provides } = (document.querySelector('#app') as Element & { __vue_app__: { _context: { provides: { '$$slidev-context': Context } } } }).__vue_app__._context
    return provides['$$slidev-context'].nav.slides.map(({ meta }) => meta?.slide?.noteHTML)
  }

  const notes = readNotes()
  const slides = [...document.querySelectorAll('.print-slide-container')].map((container) => {
    const no = Number.parseInt(container.id)
    const { html, layout, goesOn } = readSlide(container)
    return { html: `<div class="slide ${layout}" id="slide-${no}">\n${html}\n</div>`, goesOn, notes: notes[no - 1] || undefined }
  })

  const result = new DOMParser().parseFromString(slides.map(({ html }) => html).join(''), 'text/html')
  const drawn = (selector: string): boolean => {
    try {
      return /[.#[]/.test(selector) && [...result.querySelectorAll(selector)].some(element => element.closest('svg'))
    }
    catch {
      return false
    }
  }
  /** The rules that reach into a picture, and the typefaces: what a style sheet of our own cannot know. */
  function pick(rules: CSSRuleList, sheet: string): string[] {
    return [...rules].flatMap((rule) => {
      if (rule instanceof CSSFontFaceRule) {
        return /KaTeX/.test(rule.style.getPropertyValue('font-family'))
          ? []
          : [rule.cssText.replace(/url\("([^"]+)"\)/g, (_all, url: string) => `url("${toSite(new URL(url, sheet).href)}")`)]
      }
      if (rule instanceof CSSStyleRule)
        return drawn(rule.selectorText) ? [rule.cssText.replace(/\banimation[\w-]*:[^;}]+;?/g, '')] : []
      return rule instanceof CSSLayerBlockRule || rule instanceof CSSSupportsRule ? pick(rule.cssRules, sheet) : []
    })
  }
  const root = getComputedStyle(document.documentElement)
  const needed = ['--font-needed', '--font-code-needed'].map(name => [name, root.getPropertyValue(name).trim()]).filter(([, value]) => value)
  const styles = [...document.styleSheets].flatMap(sheet => pick(sheet.cssRules, sheet.href ?? location.href))
  return { slides, dir: document.documentElement.dir, styles: [`:root { ${needed.map(([name, value]) => `${name}: ${value};`).join(' ')} }`, ...new Set(styles)].join('\n') }
}
