import type { PageSet } from '../pages/page-set.ts'
import { safeJson } from '../pages/pages-of.ts'

/** A JSON document whose last field is a list: `open` up to the list's bracket, a line for each item of the pages, and the end. */
export async function* jsonItems(
  open: string,
  sets: AsyncIterable<PageSet>,
  itemsOf: (set: PageSet) => Iterable<unknown>,
): AsyncGenerator<string> {
  yield open
  let some = false
  for await (const set of sets)
    for (const item of itemsOf(set)) {
      yield `${some ? ',' : ''}\n${safeJson(JSON.stringify(item))}`
      some = true
    }
  yield '\n]}\n'
}
