// HTML in pieces: tags end where a browser ends them, and what is left open ends with the value.
import { expect, it } from 'vitest'
import { scanHtml } from '../../../scripts/hugo/html/scan.ts'
import { writeAttributes } from '../../../scripts/hugo/html/write-attributes.ts'

it.each([
  ['a<b>c</b >d', ['text', '<b>', 'text', '</b>', 'text']],
  ['<a href="x>y" b=\'>\'>z', ['<a href="x>y">', 'text']],
  ['<A HREF=x/>', ['<a HREF="x/">']],
  ['a < b <3 </ >', ['text']],
  ['<a', ['<a>']],
  ['<a href="x', ['<a href="">']],
  ['<!-- a > b -->c<!---->d<!-->e<!--->f', ['comment', 'text', 'comment', 'text', 'comment', 'text', 'comment', 'text']],
  ['<!-- a', ['comment']],
  ['<?php a > b ?>c<!DOCTYPE html>d<![CDATA[e>]]>f', ['comment', 'text', 'comment', 'text', 'comment', 'text']],
  ['<a "b>c', ['<a>', 'text']],
  ['<script>if (a<b) x = "</b>"</script>c', ['<script>', 'text', '</script>', 'text']],
  ['<STYLE>a<b</Style >c</styles><style>d<b>', ['<style>', 'text', '</style>', 'text', '</styles>', '<style>', 'text', '<b>']],
])('%j', (value, pieces) => {
  expect([...scanHtml(value)].map(token => token.kind === 'open' ? `<${token.name}${writeAttributes(token.attributes)}>` : token.kind === 'close' ? `</${token.name}>` : token.kind)).toEqual(pieces)
})

it('goes on within what an earlier piece has opened', () => {
  expect([...scanHtml('a<b c</script>d', 'script')].map(({ kind }) => kind)).toEqual(['text', 'close', 'text'])
  expect([...scanHtml('a<b c', 'script')].map(({ kind }) => kind)).toEqual(['text'])
})

it('covers the whole value, in order', () => {
  const value = 'a<b c="d">e<!--f-->g</h>i<j'
  const tokens = [...scanHtml(value)]
  expect(tokens.map(({ start, end }) => value.slice(start, end)).join('')).toBe(value)
})

it.each([
  ['href=a title="b &quot; c" onclick=d style=\'e "f"\'', ' href="a" title="b &quot; c" style="e &quot;f&quot;"'],
  [' checked src = x/y.png /', ' checked="" src="x/y.png"'],
  ['="a" "b" \'', ''],
  [' xsrc=a data-src=b SRC=c', ' data-src="b" SRC="c"'],
])('attributes %j are written as %j', (attributes, written) => {
  expect(writeAttributes(attributes)).toBe(written)
})
