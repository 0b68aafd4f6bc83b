// UnoCSS makes styles of a presenter's own classes in slides. A page's words are none of them: taken for classes or attributes
// they restyle what bears the same name, break the style sheet (`a[b{`), and even change (`foo:(bar baz)`).
import { defineConfig } from 'unocss'

/** What Slidev makes of a deck's text: its slides, their front matter, their titles. */
const OF_THE_DECK = /__slidev_\d+\.(?:md|frontmatter)|title-renderer\.md/
const CLASSES = /\sclass="([^"]*)"|"class":"([^"]*)"/g
const CLASS = /^!?[\w:./-]+(?:\[[\w%.#-]+\])?$/

/** The classes in the markup of a slide. */
function classesIn(code: string): string[] {
  return [...code.matchAll(CLASSES)].flatMap(([, markup, setting]) => (markup ?? setting).split(/\s+/)).filter(name => CLASS.test(name))
}

export default defineConfig({
  content: {
    pipeline: {
      // UnoCSS's own default, which merging with what is excluded would lose: then it scans every library.
      include: [/\.(?:vue|[jt]sx|mdx?|html)(?:$|\?)/],
      // In our drawings it would take `font-size="25"` for one of its sizes.
      exclude: [/[\\/](?:components|layouts)[\\/].*\.vue/],
    },
  },
  configResolved(config) {
    config.extractors = config.extractors?.map(extractor => ({
      ...extractor,
      extract: context => context.id && OF_THE_DECK.test(context.id) ? classesIn(context.code) : extractor.extract?.(context),
    }))
    config.transformers = config.transformers?.map(transformer => ({
      ...transformer,
      transform: (code, id, context) => OF_THE_DECK.test(id) ? undefined : transformer.transform(code, id, context),
    }))
  },
})
