// @vitest-environment happy-dom
// Every block's component, mounted: all that it is told shows, in order, on a slide and on paper alike, and nothing of it runs.
import type { Component } from 'vue'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { h, nextTick } from 'vue'
import { iconOf } from '../../components/blocks/icons.ts'
import End from '../../layouts/end.vue'
import { projectRoot } from '../../scripts/project.ts'
import { wordsFor } from '../../scripts/strings/index.ts'

vi.mock('@slidev/client', () => ({ configs: { htmlAttrs: { lang: 'fr' } }, useSlideContext: () => ({ $page: { value: 3 } }) }))
vi.mock('mermaid', () => ({
  default: {
    mermaidAPI: { defaultConfig: {} },
    initialize: () => {},
    parse: async (source: string) => {
      if (source.includes('[[['))
        throw new Error('Parse error')
    },
    render: async (id: string) => ({ svg: `<svg viewBox="0 0 100 100" id="${id}"></svg>` }),
  },
}))

const words = wordsFor('fr')
const found = import.meta.glob<{ default: Component }>('../../components/blocks/*.vue', { eager: true })
const names = Object.keys(found).map(path => path.replace(/^.*\/|\.vue$/g, ''))
const component = (name: string): Component => found[`../../components/blocks/${name}.vue`]!.default
const show = (name: string, props: Record<string, unknown> = {}, slots: Record<string, () => unknown> = {}) => mount(component(name), { props, slots: slots as never })
const text = (...args: Parameters<typeof show>): string => show(...args).text().replace(/\s+/g, ' ')

beforeEach(() => {
  // What lays nothing out waits for no typeface.
  Object.assign(document, { fonts: { ready: Promise.resolve() } })
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  expect(console.warn).not.toHaveBeenCalled()
  expect(console.error).not.toHaveBeenCalled()
  vi.restoreAllMocks()
})

it('no name collides with one of Slidev’s or of HTML', () => {
  expect(names.every(name => name.startsWith('Diapo'))).toBe(true)
  expect(names).toHaveLength(16)
})

describe('words', () => {
  const body = { default: () => h('p', 'corps') }
  const marked = (name: string, words = 'marqué') => ({ ...body, [name]: () => h('b', words) })

  it.each<[string, Record<string, unknown>, Record<string, () => unknown>, string]>([
    ['DiapoCallout', { tone: 'tip', title: 'Titre' }, body, 'Titre corps'],
    ['DiapoCallout', { tone: 'tip' }, marked('title'), 'marqué corps'],
    ['DiapoCallout', { tone: 'tip' }, {}, words.tones.tip],
    ['DiapoCallout', { tone: 'tip', icon: '🌐' }, body, `🌐 ${words.tones.tip} corps`],
    ['DiapoCallout', { tone: 'tip', icon: 'no-such' }, body, `${words.tones.tip} corps`],
    ['DiapoCard', { title: 'Titre', badge: 'neuf' }, body, 'Titre neuf corps'],
    ['DiapoCard', { icon: 'key' }, { ...marked('title'), badge: () => 'neuf' }, 'marqué neuf corps'],
    ['DiapoCards', { columns: '2' }, body, 'corps'],
    ['DiapoTabs', {}, body, 'corps'],
    ['DiapoTab', { name: 'Nom' }, body, 'Nom corps'],
    ['DiapoTab', {}, marked('name'), 'marqué corps'],
    ['DiapoDetails', { summary: 'Résumé' }, body, 'Résumé corps'],
    ['DiapoDetails', {}, marked('summary'), 'marqué corps'],
    ['DiapoFileTree', {}, body, 'corps'],
    ['DiapoFigure', { title: 'Titre', caption: 'Légende' }, body, 'corps Titre Légende'],
    ['DiapoFigure', {}, { ...marked('title'), caption: () => 'légende' }, 'corps marqué légende'],
    ['DiapoFootnote', { mark: '1' }, body, '1 corps'],
    ['DiapoMark', { mark: '1' }, {}, '1'],
    ['DiapoMediaLink', { media: 'video', title: 'Titre', url: 'https://www.example.org/a/' }, {}, 'Titre example.org/a'],
    ['DiapoMediaLink', { media: 'video' }, {}, words.media.video],
    ['DiapoQr', { value: 'https://example.org/' }, {}, 'https://example.org/'],
    ['DiapoQr', { value: 'https://example.org/' }, { caption: () => 'légende' }, 'légende'],
    ['DiapoMath', { tex: '\\mauvais{' }, {}, '\\mauvais{'],
  ])('%s %j', (name, props, slots, expected) => {
    // Blocks stand on lines of their own.
    expect(text(name, props, slots).replaceAll(' ', '')).toBe(expected.replaceAll(' ', ''))
  })
})

describe('signs', () => {
  it.each(Object.keys(words.tones))('the tone %s has one, and an unknown icon leaves it its own', (tone) => {
    const own = show('DiapoCallout', { tone }).find('svg path').attributes('d')
    expect(own).toBeTruthy()
    expect(show('DiapoCallout', { tone, icon: 'inconnu' }).find('svg path').attributes('d')).toBe(own)
    expect(show('DiapoCallout', { tone, icon: 'key' }).find('svg path').attributes('d')).toBe(iconOf('key'))
  })

  it.each(Object.keys(words.media))('what is a %s has one', (kind) => {
    expect(show('DiapoMediaLink', { media: kind, url: 'https://example.org/' }).find('svg').exists()).toBe(true)
  })

  it.each(['inconnu', 'constructor', '__proto__', '', '<b>'])('the icon %j is nothing', (name) => {
    expect(show('DiapoIcon', { name }).html()).toBe('<!--v-if-->')
  })

  it.each(['fa-solid fa-key', 'KEY', 'cog', 'shield-check', 'information-circle', 'arrow-circle-right', 'library', 'gitlab', 'command-line', 'pencil-alt', 'document-add', 'slack', 'fork', 'cloud-upload'])('the icon %s is known', (name) => {
    expect(iconOf(name.replace('fa-key', 'key'))).toMatch(/^M/)
  })
})

describe('formulas', () => {
  it('in a sentence and on their own line, as text and for who listens', () => {
    expect(show('DiapoMath', { tex: '\\pi' }).find('span.diapo-formula .katex-html').text()).toBe('π')
    const block = show('DiapoMath', {}, { default: () => h('pre', h('code', 'x^2')) })
    return nextTick(() => {
      expect(block.find('.katex-display .katex-mathml').exists()).toBe(true)
      expect(block.find('pre').exists()).toBe(false)
    })
  })

  it('what is no formula stays the source that it is', async () => {
    const block = show('DiapoMath', {}, { default: () => h('pre', h('code', '\\mauvais{')) })
    await nextTick()
    expect(block.find('pre code').text()).toBe('\\mauvais{')
  })

  it.each(['\\href{javascript:alert(1)}{a}', '\\url{https://example.org}', '\\includegraphics{https://example.org/a.png}', '\\htmlData{a=b}{c}', '<img src=x onerror=alert(1)>', '\\text{<script>}'])('%s leads nowhere, and loads nothing', (tex) => {
    const element = mount({ render: () => h('div', h(component('DiapoMath'), { tex })) }).element as HTMLElement
    expect(element.querySelectorAll('a, img, script, [onerror], [data-a]')).toHaveLength(0)
  })
})

describe('diagrams', () => {
  const draw = async (source: string) => {
    const wrapper = show('DiapoDiagram', {}, { default: () => h('pre', h('code', source)) })
    expect(wrapper.attributes('data-diapo-pending')).toBe('true')
    await vi.waitFor(() => expect(wrapper.attributes('data-diapo-pending')).toBeUndefined())
    return wrapper
  }

  it('is drawn', async () => {
    const wrapper = await draw('graph TD')
    expect(wrapper.find('svg').exists()).toBe(true)
    expect(wrapper.find('pre').exists()).toBe(false)
  })

  it.each([
    'graph TD\nA[[[',
    'graph TD\nA@{ img: "https://example.org/a.png" }',
    'graph TD\nA["<img src=\'https://example.org/a.png\'>"]',
    'graph TD\nstyle A fill:url(https://example.org/a.svg)',
    '%%{init: {"themeCSS": "* { background: red }"}}%%\ngraph TD',
    'graph TD\nclick A callback',
  ])('%j stays the source that it is', async (source) => {
    const wrapper = await draw(source)
    expect(wrapper.find('svg').exists()).toBe(false)
    expect(wrapper.find('pre code').text()).toBe(source)
  })
})

it('the cells of a record say the names of their columns as words, which PowerPoint keeps', () => {
  const row = (tag: string, ...cells: string[]) => h('tr', cells.map(cell => h(tag, cell)))
  const table = () => h('table', [h('thead', [row('th', 'Salle', 'Baies', 'Rien')]), h('tbody', [row('td', 'WC', 'une', '')])])
  const cells = show('DiapoTable', { form: 'records' }, { default: table }).findAll('td').map(cell => cell.text())
  expect(cells).toEqual(['Salle WC', 'Baies une', ''])
})

it('the styles name no colour of their own', () => {
  const css = readFileSync(join(projectRoot, 'styles', 'blocks.css'), 'utf8')
  // One ground of code, deeper than a dark room's.
  expect(css.replace('--sheet: #1f2a30;', '').match(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/gi)).toBeNull()
})

it('an address on the last slide goes on after a slash, and says the same', () => {
  const address = 'docs.example.org/doc/compute/flavors/'
  const end = mount(End, { slots: { default: () => h('p', h('a', { href: `https://${address}` }, address)) } })
  expect(end.find('a').element.innerHTML).toBe('docs.example.org/<wbr>doc/<wbr>compute/<wbr>flavors/')
  expect(end.find('a').text()).toBe(address)
})

it('a pane that holds nothing is its name', () => {
  expect(show('DiapoTab', { name: 'Windows' }).find('.diapo-tab-body').element.innerHTML.replace(/<!--.*?-->/g, '')).toBe('')
})
