// @vitest-environment happy-dom
// Every illustration, mounted: described for who cannot see it, in our colours only, with labels that can be read.
import type { Component } from 'vue'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { h } from 'vue'
import { projectRoot } from '../../scripts/project.ts'
import { overlap, stripCorners } from './geometry.ts'

const found = import.meta.glob<{ default: Component }>('../../components/illustrations/*.vue', { eager: true })
const scenes = Object.entries(found).map(([path, { default: scene }]) => {
  const file = path.replace(/^(?:\.\.\/)+/, '')
  return { name: file.replace(/^.*\/|\.vue$/g, ''), scene, source: readFileSync(join(projectRoot, file), 'utf8') }
})
const [css, tokens] = ['scene.css', 'tokens.css'].map(file => readFileSync(join(projectRoot, 'styles', file), 'utf8')) as [string, string]
const sceneOf = (name: string): Component => scenes.find(scene => scene.name === name)!.scene
const all = (element: Element, selector: string): Element[] => [...element.querySelectorAll(selector)]

/** The smallest writing in a scene's own units that is still read from the last row: 16 px on the slide. */
const SMALLEST_WRITING = 23

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  expect(console.warn).not.toHaveBeenCalled()
  expect(console.error).not.toHaveBeenCalled()
  vi.restoreAllMocks()
})

it('has the five scenes of the history page', () => {
  expect(scenes.map(({ name }) => name)).toEqual(expect.arrayContaining([
    'CdcHistoireDcAuxWc',
    'CdcHistoireHebergementDesAds',
    'CdcHistoirePcServeur',
    'CdcHistoireRegionCentre',
    'CdcIllustrationHistorique',
  ]))
})

describe.each(scenes)('$name', ({ scene, source }) => {
  const svg = (props = {}): Element => mount(scene, { props }).element as Element

  it('tells in French what it shows', () => {
    const picture = svg()
    const [title, description] = ['title', 'desc'].map(name => picture.querySelector(name)!.textContent) as [string, string]
    expect(picture.getAttribute('role')).toBe('img')
    expect(picture.hasAttribute('aria-hidden')).toBe(false)
    expect(picture.getAttribute('aria-label')).toBe(`${title}. ${description}`)
    expect(title).toMatch(/^\p{Lu}.{4,80}$/u)
    expect(description).toMatch(/^\p{Lu}.{80,}\.$/u)
    expect(description).toMatch(/\b(?:une?|des|les?|la|du)\b.*[éèêàçœ]/)
  })

  it('is decoration without a word where it is small', () => {
    const picture = svg({ mini: true })
    expect(picture.getAttribute('aria-hidden')).toBe('true')
    for (const attribute of ['role', 'aria-label'])
      expect(picture.hasAttribute(attribute)).toBe(false)
    expect(all(picture, 'text, title, desc, .scene-label')).toEqual([])
    expect(all(picture, 'path').length).toBeGreaterThan(20)
  })

  it('names no colour of its own', () => {
    expect(source.match(/(?<!&)#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color|color-mix)a?\(/gi) ?? []).toEqual([])
    const painted = [...source.matchAll(/(?<![-\w])(?:fill|stroke|color|background|stop-color|flood-color)\s*[:=]["'`\s]*([^"'`;\s}>]+)/g)].map(([, value]) => value!)
    expect(painted.filter(value => !/^(?:none|currentColor|var\(|url\()/.test(value))).toEqual([])
    const variables = [...svg().outerHTML.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name!)
    expect(variables.filter(name => !tokens.includes(`${name}:`))).toEqual([])
  })

  it('is drawn with the classes of scene.css, or its own', () => {
    const known = new Set([...`${css}${source.slice(source.lastIndexOf('</template>'))}`.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => name))
    const pictures = [svg(), svg({ mini: true }), svg({ clicks: 0 })]
    const used = new Set(pictures.flatMap(picture => [picture, ...all(picture, '[class]')]).flatMap(element => [...element.classList]))
    // A handle for the tests in a browser, without a look of its own.
    used.delete('scene-label')
    expect([...used].filter(name => !known.has(name))).toEqual([])
  })

  it(`writes nothing smaller than ${SMALLEST_WRITING} units`, () => {
    const sizes = all(svg(), 'text:not(.scene-credit)').map(text => Number.parseFloat(/[\d.]+px/.exec(text.getAttribute('style') ?? '')?.[0] ?? ''))
    expect(sizes.length).toBeGreaterThan(0)
    expect(sizes.filter(size => !(size >= SMALLEST_WRITING))).toEqual([])
  })

  it('keeps its labels within the picture and apart', () => {
    const picture = svg()
    const [, , width, height] = picture.getAttribute('viewBox')!.split(' ').map(Number)
    const strips = all(picture, '.scene-strip').map(strip => ({ text: strip.parentElement!.textContent, corners: stripCorners(strip) }))
    expect(strips.length).toBeGreaterThan(0)
    const outside = strips.filter(({ corners }) => corners.some(([x, y]) => x < 0 || y < 0 || x > width! || y > height!))
    expect(outside).toEqual([])
    const clashes = strips.flatMap((a, index) => strips.slice(index + 1).filter(b => overlap(a.corners, b.corners)).map(b => `${a.text} / ${b.text}`))
    expect(clashes).toEqual([])
  })

  it('can stand twice in one page', () => {
    const page = mount({ render: () => h('div', [h(scene), h(scene), h(scene, { mini: true })]) }).element as Element
    const ids = all(page, '[id]').map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const used = [...page.innerHTML.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id!)
    expect(used.filter(id => !ids.includes(id))).toEqual([])
  })
})

describe('the PC in its corner', () => {
  const answers = (props = {}): boolean[] => all(mount(sceneOf('CdcHistoirePcServeur'), { props }).element as Element, '.comes').map(answer => answer.classList.contains('waits'))

  it.each([
    [0, [true, true, true, true]],
    [1, [false, true, true, true]],
    [2, [false, false, true, true]],
    [3, [false, false, false, true]],
    [4, [false, false, false, false]],
    [99999, [false, false, false, false]],
  ])('after %i clicks, these answers wait: %j', (clicks, waits) => {
    expect(answers({ clicks })).toEqual(waits)
  })

  it('answers everything where nothing clicks', () => {
    expect(answers()).toEqual([false, false, false, false])
  })

  it('answers a click at once', async () => {
    const picture = mount(sceneOf('CdcHistoirePcServeur'), { props: { clicks: 0 } })
    await picture.setProps({ clicks: 1 })
    expect(picture.findAll('.waits')).toHaveLength(3)
  })
})

it('the three racks have 52 units each, every one drawn', () => {
  const picture = mount(sceneOf('CdcHistoireHebergementDesAds')).element as Element
  const racks = all(picture, '[data-rack]')
  const units = Array.from({ length: 52 }, (_, index) => String(index + 1))
  expect(racks.map(rack => rack.getAttribute('data-rack'))).toEqual(['1', '2', '3'])
  for (const rack of racks)
    expect(all(rack, '[data-unit]').map(unit => unit.getAttribute('data-unit'))).toEqual(units)
  expect(all(picture, '[data-unit]')).toHaveLength(3 * 52)
})
