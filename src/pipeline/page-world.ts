import type { Capture, PageElement } from '../model/capture.ts'
import type { Language } from '../model/language.ts'
import type { World } from '../model/stage.ts'

/** Code units of a page that are looked at. */
const LOOKED_AT = 4000

/** The world that a page is read in: by the language that it says it is in, else by the script of its words. */
export function pageWorld(capture: Capture, tree: PageElement | undefined, world: World): World {
  if (world.languages.length === 1) return world
  if (capture.media === 'html') return world.of(tree && languageOf(tree))
  const text = (capture.media === 'fields' ? capture.fields.text : capture.body).slice(0, LOOKED_AT)
  const [best] = world.languages.map((language) => ({ language, count: lettersIn(text, language) })).sort((a, b) => b.count - a.count)
  return world.of(best!.language.id)
}

/** Letters of the script of a language. */
const lettersIn = (text: string, { letters }: Language): number =>
  text.match(new RegExp(`\\p{Script=${letters.script}}`, 'gu'))?.length ?? 0

/** What the first element of a page says: `<html lang="ar">`. */
function languageOf({ children }: PageElement): string | undefined {
  for (const child of children) if (typeof child !== 'string' && child.tag === 'html') return child.attributes.lang
  return undefined
}
