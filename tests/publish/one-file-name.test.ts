// The name of the deck's single file.
import { expect, it } from 'vitest'
import { oneFileName } from '../../scripts/publish/one-file-name.ts'

it('is the deck’s, unless its folder has a page of that name', () => {
  expect(['historique', 'index', 'Read', 'reader'].map(oneFileName)).toEqual(['historique.html', 'index-deck.html', 'Read-deck.html', 'reader.html'])
})
