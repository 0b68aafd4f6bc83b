// Which typefaces the words of the first slide need: fetched at once, before any style sheet asks for them.

/** Reads the open printing page; written for `page.evaluate`, so it must stand alone. Gives addresses from the deck's folder. */
export function readFirstFaces(): string[] {
  const site = new URL('./', location.href).href
  const layout = document.querySelector('.print-slide-container .slidev-layout')!
  const wanted = new Set<string>()
  const words = document.createTreeWalker(layout, NodeFilter.SHOW_TEXT)
  while (words.nextNode()) {
    const parent = words.currentNode.parentElement!
    if (!words.currentNode.textContent!.trim() || parent.closest('svg'))
      continue
    const { fontFamily, fontWeight, fontStyle } = getComputedStyle(parent)
    wanted.add([fontFamily.split(',')[0]!.replace(/["']/g, '').trim(), fontWeight, fontStyle].join())
  }
  return [...document.styleSheets].flatMap(sheet => [...sheet.cssRules].flatMap((rule) => {
    if (!(rule instanceof CSSFontFaceRule))
      return []
    const value = (name: string): string => rule.style.getPropertyValue(name).replace(/["']/g, '')
    const file = /url\("([^"]+\.woff2)"\)/.exec(rule.cssText)?.[1]
    return file && wanted.has([value('font-family'), value('font-weight'), value('font-style')].join()) && !value('unicode-range') ? [new URL(file, sheet.href ?? location.href).href.replace(site, './')] : []
  }))
}
