import type { Capture, PageElement } from '../model/capture.ts'
import type { World } from '../model/stage.ts'
import { writtenIn } from '../text/written-in.ts'

/** Code units of a page that are looked at. */
const LOOKED_AT = 4000

/** The world that a page is read in: by the language that it says it is in, else by the script of its words. */
export function pageWorld(capture: Capture, tree: PageElement | undefined, world: World): World {
  if (world.languages.length === 1) return world
  if (capture.media === 'html') return world.of(tree && languageOf(tree))
  const text = (capture.media === 'fields' ? capture.fields.text : capture.body).slice(0, LOOKED_AT)
  return world.of(writtenIn(text, world.languages).id)
}

/** What the first element of a page says: `<html lang="ar">`. */
function languageOf({ children }: PageElement): string | undefined {
  for (const child of children) if (typeof child !== 'string' && child.tag === 'html') return child.attributes.lang
  return undefined
}
