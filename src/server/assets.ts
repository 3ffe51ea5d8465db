import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Asset, Assets } from '../../web/asset.ts'

const { resolve } = createRequire(import.meta.url)
const naskh = (subset: string) => resolve(`@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-${subset}-wght-normal.woff2`)
const plex = (subset: string, weight: number) =>
  resolve(`@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-${subset}-${weight}-normal.woff2`)
const own = (name: string) => fileURLToPath(new URL(`../../web/static/${name}`, import.meta.url))

const FILES: readonly (readonly [name: string, path: string])[] = [
  ['naskh-arabic.woff2', naskh('arabic')],
  ['naskh-latin.woff2', naskh('latin')],
  ['sans-arabic-400.woff2', plex('arabic', 400)],
  ['sans-arabic-600.woff2', plex('arabic', 600)],
  ['sans-latin-400.woff2', plex('latin', 400)],
  ['sans-latin-600.woff2', plex('latin', 600)],
  ['icon.svg', own('icon.svg')],
  ['room.js', own('room.js')],
]

/** The style sheet is laid together from these, in this order. */
const STYLE = ['faces', 'base', 'frame', 'lists', 'printed', 'chain', 'beside', 'values', 'captured', 'forms', 'narrow', 'print']

const TYPES: Readonly<Record<string, string>> = {
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
}

/** The style sheet without its fonts, for pages and pictures that are files of their own. */
export const roomStyle = (): string =>
  STYLE.filter((part) => part !== 'faces')
    .map((part) => readFileSync(own(`style/${part}.css`), 'utf8'))
    .join('\n')

/** The room's files with a digest in their names, so that a browser keeps them until they change. */
export function roomAssets(): Assets {
  const files = new Map<string, Asset>()
  const served = new Map<string, string>()
  const serve = (name: string, body: Uint8Array<ArrayBuffer>) => {
    const [stem, ending] = [name.slice(0, name.lastIndexOf('.')), name.slice(name.lastIndexOf('.') + 1)]
    served.set(name, `${stem}.${createHash('sha256').update(body).digest('hex').slice(0, 12)}.${ending}`)
    files.set(served.get(name)!, { body, type: TYPES[ending]! })
  }
  for (const [name, path] of FILES) serve(name, new Uint8Array(readFileSync(path)))
  const style = STYLE.map((part) => readFileSync(own(`style/${part}.css`), 'utf8')).join('\n')
  serve('room.css', new TextEncoder().encode(withNames(style, served)))
  return { files, href: (name) => `/static/${served.get(name) ?? name}` }
}

const withNames = (css: string, served: ReadonlyMap<string, string>): string =>
  css.replace(/url\("([\w.-]+)"\)/gu, (_, name: string) => `url("${served.get(name) ?? name}")`)
