// `gist` of Hugo, and of other themes what stands in somebody's repository.
import type { Shortcode } from './shortcode.ts'
import { isAddress, mediaReader } from './parts.ts'

const HOSTS: Readonly<Record<string, string>> = { github: 'https://github.com/', gitlab: 'https://gitlab.com/', codeberg: 'https://codeberg.org/' }

export const gist = mediaReader('code', {
  example: '{{< gist jmooring 23932424365401ffa5e9d9810102a477 list.html >}}',
  becomes: 'A link to the code, with its address.',
}, (shortcode) => {
  const { get, name } = shortcode
  const own = get('url', 'link', 0)
  if (own !== undefined && isAddress(own))
    return own
  if (name !== 'gist')
    return repositoryOf(shortcode)
  const [user, id, file] = [get('user', 0), get('id', 1), get('file', 2)]
  const path = pathOf(user, id)
  return path && `https://gist.github.com/${path}${file === undefined ? '' : `#file-${encodeURIComponent(file.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'))}`}`
})

/** By its owner and name, together or apart; at GitLab also by a number. */
function repositoryOf({ get, name }: Shortcode): string | undefined {
  const [project, snippet] = [get('projectID'), name === 'gitlab' ? /^\d+$/.exec(get(0) ?? '')?.[0] : undefined]
  const path = project !== undefined ? pathOf('projects', project) : snippet !== undefined ? pathOf('-', 'snippets', snippet) : pathOf(...[get('user', 'owner'), get('repo', 0), get(1)].flatMap(part => part?.split('/') ?? []))
  return path && HOSTS[name] && HOSTS[name] + path
}

function pathOf(...parts: (string | undefined)[]): string | undefined {
  return parts.filter(part => part !== undefined && part !== '').map(part => encodeURIComponent(part!)).join('/') || undefined
}
