// Slidev's own way from Markdown to a page, as far as it goes without a browser: its Markdown plugin, Vue's compiler, HTML.
import type { Element, Root } from 'hast'
import type { FunctionalComponent } from 'vue'
import { join } from 'node:path'
import { resolveOptions, ViteSlidevPlugin } from '@slidev/cli'
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import { createSSRApp, h } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { projectRoot } from '../../scripts/project.ts'

/** What a slide shows. */
export interface Rendered {
  /** All text, without blanks: where blocks meet, HTML has none. */
  text: string
  /** Values of the attributes that readers see or hear. */
  labels: string[]
  tags: Set<string>
  /** What Slidev made of the Markdown, before Vue. */
  template: string
  /** What a browser would make of it. */
  html: Root
}

interface MarkdownPlugin { name: string, transform: (this: object, code: string, id: string) => Promise<{ code: string }> }

/** Names of the props of our components that are shown, in the order in which they are shown. */
const SHOWN = ['mark', 'title', 'name', 'summary', 'badge', 'caption', 'tex']

/** Stands for a component: shows what it is told, then what it holds. */
const stub: FunctionalComponent = (_props, { slots, attrs }) => {
  const { default: content, ...parts } = slots
  return h('div', [
    ...SHOWN.flatMap(name => attrs[name] === undefined ? [] : [h('p', String(attrs[name]))]),
    ...Object.values(parts).map(part => h('div', part!())),
    content?.(),
  ])
}
/** Stands for a sign, or a frame that says why there is no picture. */
const silent: FunctionalComponent = (_props, { attrs }) => h('i', { alt: attrs.alt })
const components = Object.fromEntries([
  ...['CodeBlockWrapper', 'Link', 'v-clicks'],
  ...['Callout', 'Card', 'Cards', 'Details', 'Diagram', 'Figure', 'FileTree', 'Footnote', 'Mark', 'Math', 'MediaLink', 'Qr', 'Tab', 'Tabs'].map(name => `Diapo${name}`),
].map(name => [name, stub]).concat([['PictureFrame', silent], ['DiapoIcon', silent]]))

/**
 * Starts Slidev's Markdown as `slidev build` does, formulas on, because two dollars anywhere turn them on.
 *
 * @returns what shows a slide's Markdown, or throws where Slidev or Vue would
 */
export async function createRenderer(): Promise<(markdown: string) => Promise<Rendered>> {
  const entry = join(projectRoot, 'slides.md')
  const options = await resolveOptions({ entry }, 'build')
  options.data.features.katex = true
  const plugins = (await ViteSlidevPlugin(options)).flat(9) as MarkdownPlugin[]
  const plugin = plugins.find(({ name }) => name === 'unplugin-vue-markdown')!
  return async (markdown) => {
    const context = {
      error(reason: unknown) {
        throw reason
      },
    }
    const { code } = await plugin.transform.call(context, markdown, `${entry}__slidev_2.md`)
    const end = code.lastIndexOf('</template>')
    if (!/^<\/template>\s*<script setup>\s*<\/script>$/.test(code.slice(end)))
      throw new Error(`something was taken for a script or a style: ${code.slice(end)}`)
    const template = code.slice('<template>'.length, end)
    return read(template, await render(template))
  }
}

async function render(template: string): Promise<string> {
  const complaints: string[] = []
  const app = createSSRApp({ template, components })
  app.config.warnHandler = message => void complaints.push(message)
  app.config.errorHandler = error => void complaints.push(String(error))
  const html = await renderToString(app)
  if (complaints.length > 0)
    throw new Error(`Vue complains: ${complaints.join('\n')}\n${template.slice(0, 2000)}`)
  return html
}

function read(template: string, html: string): Rendered {
  const tree: Root = fromHtml(html, { fragment: true })
  const rendered: Rendered = { text: '', labels: [], tags: new Set(), template, html: tree }
  visit(tree, (node) => {
    if (node.type === 'text')
      rendered.text += node.value
    if (node.type === 'element') {
      rendered.tags.add(node.tagName)
      rendered.labels.push(...labelsOf(node))
    }
  })
  return { ...rendered, text: withoutBlanks(rendered.text) }
}

function labelsOf({ properties }: Element): string[] {
  return ['alt', 'title'].flatMap(name => typeof properties[name] === 'string' ? [properties[name]] : [])
}

/** A text without its blanks; those that no line may break at are none. */
export function withoutBlanks(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, '')
}
