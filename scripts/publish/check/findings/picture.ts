// Pictures that are not there, or are blown up until their pixels show.
import type { Sign } from './index.ts'
import { quote } from './quote.ts'

const MOST = 2

export function findPicture({ pictures }: Parameters<Sign>[0]): ReturnType<Sign> {
  return pictures.flatMap(({ name, url, loaded, blown }) => {
    if (!loaded)
      return [{ what: `picture that did not load, ${quote(name)}`, text: name, amount: '', url }]
    return blown > MOST ? [{ what: `picture blown up, ${quote(name)}, where twice its size is the most`, text: name, amount: `${blown.toFixed(1)} times` }] : []
  })
}
