// What stands for pictures that are not there: a frame for one, names for several, in headings and in cells.
import type { Image, Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import { expect, it } from 'vitest'
import { convertText } from '../converting.ts'

const BADGE = '[![Essais](https://example.org/essais.svg)](https://example.org/)'

function imagesOf(text: string): Image[] {
  const images: Image[] = []
  for (const slide of convertText(`## Titre\n\nDes mots.\n\n${text}\n`).deck!.slides)
    visit({ type: 'root', children: 'body' in slide ? slide.body : [] } as Nodes, 'image', (image: Image) => void images.push(image))
  return images
}

it.each([
  ['one, among words', `Voici ${BADGE}.`, [undefined]],
  ['two, in a row', `${BADGE} ${BADGE}`, [true, true]],
  ['two, far from each other', `${BADGE}\n\n${BADGE}`, [undefined, undefined]],
  ['one in a heading', `### Titre ${BADGE}`, [true]],
  ['one in a cell', `| Un |\n| - |\n| ${BADGE} |`, [true]],
])('%s', (_, text, named) => {
  expect(imagesOf(text).map(({ data }) => data?.named)).toEqual(named)
})

it('a figure says its caption once', () => {
  const { text } = convertText('## Titre\n\n{{< figure src="abri.png" caption="L’abri du *matin*" >}}\n\n{{< figure src="a.png" alt="Vu d’ici" caption="L’abri" >}}\n')
  expect(text!.match(/L’abri du/g)).toHaveLength(1)
  expect(text).toContain('name="abri.png"')
  expect(text).toContain('Vu d’ici')
})

const SENTENCE = 'Chaque antenne prête un peu de place, un peu de temps et beaucoup de bonne volonté au projet commun. '.repeat(3)

it('names take no more room than words', () => {
  const heightOf = (count: number): number => Math.max(...convertText(`## Titre\n\n${SENTENCE}\n\n${`${BADGE}\n`.repeat(count)}`).deck!.slides.flatMap(slide => 'fit' in slide && slide.fit ? [slide.fit.height] : []))
  expect(heightOf(4)).toBeLessThan(heightOf(1) - 60)
})
