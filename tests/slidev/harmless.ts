// What a slide may hold once Slidev and Vue have read it: words, and nothing that runs, loads or leads anywhere by itself.
import type { Element } from 'hast'
import type { Rendered } from './rendering.ts'
import { visit } from 'unist-util-visit'
import { parse } from 'vue/compiler-sfc'

type Template = NonNullable<NonNullable<ReturnType<typeof parse>['descriptor']['template']>['ast']>
type Node = Template['children'][number]

const PROGRAMS = new Set(['script', 'style', 'iframe', 'object', 'embed', 'form', 'base', 'meta', 'link', 'svg', 'math', 'video', 'audio', 'noscript', 'textarea', 'select', 'button', 'frame', 'component', 'slot', 'teleport'])
const ADDRESSES = new Set(['href', 'src', 'url', 'to', 'action', 'formaction', 'srcset', 'poster', 'data', 'background', 'xlink:href', 'ping', 'cite'])
/** A reader's own programs, or a picture that travels with the deck. */
const SAFE = /^(?:(?:https?|mailto|tel|sms|ftps?|xmpp|ircs?|matrix):|\.\/slides\.assets\/[^/?#]+$)/i
/** Lengths of pictures, and the colours of code. */
const STYLE = /^(?:(?:width|height): ?[\d.]+[a-z%]+|--shiki-[a-z-]+:[#\w]+|text-align: ?\w+|;|\s)*$/
const CLASSES = /^(?:shiki.*|github-[a-z-]+|slidev-code|line|highlighted|language-[\w+#.-]+|contains-task-list|task-list-item.*|enabled|diapo-[\w-]+|is-[a-z]+|footnote.*|anchor|sr-only|data-footnote-backref)?$/

/** Names every danger of a slide; none for one that is as it should be. */
export function findDangers({ template, html }: Pick<Rendered, 'template' | 'html'>): string[] {
  const dangers: string[] = []
  const { descriptor, errors } = parse(`<template>${template}</template>`)
  dangers.push(...errors.map(error => `${String(error)} ${template}`))
  const pending: Node[] = [...descriptor.template?.ast?.children ?? []]
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === 5)
      dangers.push(`an expression: ${node.loc.source}`)
    if (node.type !== 1)
      continue
    for (const prop of node.props) {
      if (prop.type === 7 && !isOwnDirective(node.tag, prop.rawName ?? '', prop.loc.source))
        dangers.push(`a directive: ${prop.loc.source}`)
      if (prop.type === 6)
        dangers.push(...dangersOf(node.tag, prop.name, prop.value?.content ?? ''))
    }
    pending.push(...node.children)
  }
  visit(html, 'element', ({ tagName, properties }: Element) => {
    if (PROGRAMS.has(tagName))
      dangers.push(`<${tagName}>`)
    for (const [name, value] of Object.entries(properties))
      dangers.push(...dangersOf(tagName, name === 'className' ? 'class' : name, [value].flat().join(' ')))
  })
  return dangers
}

/** Those that Slidev makes of a fence, and ours. */
function isOwnDirective(tag: string, name: string, source: string): boolean {
  return name === 'v-pre'
    || (tag === 'template' && /^(?:#[a-z]+|v-slot:[a-z]+="slotProps")$/.test(source))
    || (tag === 'CodeBlockWrapper' && (/^:ranges='\[(?:"[\d,*-]+",?)*\]'$/.test(source) || /^v-bind="\{ ?(?:lines: true, startLine: ?\d+ ?)?\}"$/.test(source)))
}

function dangersOf(tag: string, name: string, value: string): string[] {
  // Where Vue looks for nothing, our own mark against it stays an attribute.
  const isBad = /^(?:on|v-(?!pre$)|[:@#])/i.test(name)
    || name === 'srcdoc'
    || (ADDRESSES.has(name.toLowerCase()) && !SAFE.test(value))
    || (name === 'style' && !STYLE.test(value))
    || (name === 'class' && !value.split(/\s+/).every(word => CLASSES.test(word)))
    || (name === 'id' && !/^(?:task-item-\d+|fn.*)$/.test(value))
  return isBad ? [`<${tag} ${name}="${value.slice(0, 200)}">`] : []
}
