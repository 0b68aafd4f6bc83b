// What a page's site says for all its pages: its address, its languages, and the folders that Hugo serves it from.
import type { PageFile } from './reader.ts'
import type { Settings } from './site-config.ts'
import { join } from 'node:path'
import { findLanguage } from './language-tag.ts'
import { isMap, readConfigFiles } from './site-config.ts'

/** The kinds of folders that Hugo mounts and that a page's images and links can mean. */
type Component = 'content' | 'static' | 'assets'

/** A folder of the site, and where Hugo shows it. */
interface Mount {
  component: Component
  /** Absolute; a single file where the configuration mounts one. */
  source: string
  /** Its place within the component, without slashes about it: `docs/images`, often empty. */
  under: string
  /** The language whose pages it holds, where it holds only one. */
  language?: string
}

interface Language {
  /** As the configuration names it: what file names and addresses carry. */
  key: string
  /** BCP 47. */
  code: string
  /** Of a language that has a site of its own. */
  baseUrl?: string
}

export interface Site {
  /** Absolute folder that nothing is read outside of. */
  root: string
  /** Its decoded configuration, keys in lower case; empty where there is none. */
  settings: Settings
  baseUrl?: string
  /** BCP 47, of the pages that name no other. */
  lang?: string
  languages: Language[]
  defaultLanguage: string
  /** Addresses of the default language begin with its name too. */
  defaultInFolder: boolean
  /** In the order in which Hugo looks, the site's own before its themes'. */
  mounts: Mount[]
}

/** Reads what is needed of a site; one without configuration says nothing. */
export function readSite({ siteRoot: root, siteConfig }: Pick<PageFile, 'siteRoot' | 'siteConfig'>): Site {
  const settings = readConfigFiles(siteConfig, root)
  const own = isMap(settings.languages) ? settings.languages : {}
  const languages = Object.entries(own).filter(([, language]) => isMap(language) && language.disabled !== true).map(([key, language]) => {
    const { languagecode, locale, baseurl } = language as Settings
    return { key, code: findLanguage(text(languagecode), text(locale), key) ?? key, baseUrl: text(baseurl) }
  })
  const defaultLanguage = (text(settings.defaultcontentlanguage) ?? 'en').toLowerCase()
  return {
    root,
    settings,
    baseUrl: text(settings.baseurl),
    lang: languages.find(({ key }) => key === defaultLanguage)?.code ?? text(settings.defaultcontentlanguage) ?? text(settings.languagecode) ?? text(settings.locale),
    languages,
    defaultLanguage,
    defaultInFolder: settings.defaultcontentlanguageinsubdir === true,
    mounts: siteConfig.length > 0 ? findMounts(root, settings, own) : [],
  }
}

/** Hugo's defaults hold for each component that the configuration does not mount itself (Hugo, "Module configuration"). */
function findMounts(root: string, settings: Settings, languages: Settings): Mount[] {
  const each = Object.entries(languages).map(([language, value]) => ({ language, settings: isMap(value) ? value : {} }))
  const defaults: Mount[] = [
    ...each.flatMap(({ language, settings: { contentdir } }) => text(contentdir) ? [{ component: 'content' as const, source: join(root, text(contentdir)!), under: '', language }] : []),
    { component: 'content', source: join(root, text(settings.contentdir) ?? 'content'), under: '' },
    ...[settings, ...each.map(({ settings }) => settings)].flatMap(staticFolders).concat('static').map(folder => ({ component: 'static' as const, source: join(root, folder), under: '' })),
    { component: 'assets', source: join(root, text(settings.assetdir) ?? 'assets'), under: '' },
  ]
  const module = isMap(settings.module) ? settings.module : {}
  const themes = join(root, text(settings.themesdir) ?? 'themes')
  return [
    ...withDefaults(readMounts(module.mounts, root), defaults),
    ...texts(settings.theme).flatMap(theme => withDefaults([], defaultsOf(join(themes, theme)))),
    ...maps(module.imports).flatMap(({ path, mounts }) => text(path)
      ? [join(themes, text(path)!), join(root, '_vendor', text(path)!)].flatMap(folder => withDefaults(readMounts(mounts, folder), defaultsOf(folder)))
      : []),
  ]
}

function withDefaults(own: readonly Mount[], defaults: readonly Mount[]): Mount[] {
  return [...own, ...defaults.filter(({ component }) => own.every(mount => mount.component !== component))]
}

function defaultsOf(folder: string): Mount[] {
  return (['content', 'static', 'assets'] as const).map(component => ({ component, source: join(folder, component), under: '' }))
}

function readMounts(mounts: unknown, folder: string): Mount[] {
  return maps(mounts).flatMap(({ source, target, lang }) => {
    const [, component, under] = /^(content|static|assets)(?:\/(.*))?$/.exec((text(target) ?? '').replaceAll('\\', '/').replace(/^\/+|\/+$/g, '')) ?? []
    return component && text(source) ? [{ component: component as Component, source: join(folder, text(source)!), under: under ?? '', language: text(lang)?.toLowerCase() }] : []
  })
}

/** `staticDir` is a folder or several; `staticDir0` to `staticDir10` add more. */
function staticFolders(settings: Settings): string[] {
  return ['', ...Array.from({ length: 11 }, (_, index) => index)].flatMap(suffix => texts(settings[`staticdir${suffix}`]))
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function texts(value: unknown): string[] {
  return [value].flat().flatMap(entry => text(entry) ?? [])
}

function maps(value: unknown): Settings[] {
  return Array.isArray(value) ? value.filter(isMap) : []
}
