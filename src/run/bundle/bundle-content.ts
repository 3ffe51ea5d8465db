import type { Collection, GroupView, Kept } from '../../model/collection.ts'

/** What somebody asked to have bundled: what was meant by it, its pages, and its chains. */
export interface BundleContent {
  readonly of: 'statement' | 'article' | 'search'
  /** As it was asked for. */
  readonly asked: string
  readonly title: string
  /** Each page once; those that were asked for before those that print the same. */
  readonly pages: readonly Kept[]
  /** The chains over all pages of each statement that was asked for, where it stands on several. */
  readonly groups: readonly GroupView[]
}

const ID = /^[\da-f]{20}$/u
/** Statements of a page whose chains are followed, and pages of one bundle. */
const MOST_GROUPS = 100
const MOST_PAGES = 1000

/** By the id of a statement, the id or address of an article, or words to search; undefined where nothing is found. */
export async function bundleContent(collection: Collection, asked: string, limit: number): Promise<BundleContent | undefined> {
  if (ID.test(asked)) {
    const view = await collection.group(asked)
    if (view) return { of: 'statement', asked, ...(await withPages(collection, [], [view])), title: titleOf(view, asked) }
  }
  const kept = ID.test(asked) || /^[a-z][a-z+.-]*:/iu.test(asked) ? await collection.article(asked) : undefined
  if (kept) {
    const views: GroupView[] = []
    for (const { id } of kept.statements.slice(0, MOST_GROUPS)) {
      const view = await collection.group(id)
      if (view && view.articles.length > 1) views.push(view)
    }
    const title = kept.article.headline?.value ?? kept.article.url ?? asked
    return { of: 'article', asked, title, ...(await withPages(collection, [kept], views)) }
  }
  const { hits } = await collection.search({ words: asked, limit: Math.min(limit, MOST_PAGES) })
  if (hits.length === 0) return undefined
  const found = await Promise.all(hits.map(({ article }) => collection.article(article.id)))
  return {
    of: 'search',
    asked,
    title: asked,
    ...(await withPages(
      collection,
      found.filter((one) => one !== undefined),
      [],
    )),
  }
}

const titleOf = ({ articles, statements, group }: GroupView, asked: string): string => {
  const own = statements.find(({ id }) => id === asked) ?? statements.find(({ id }) => id === group.id)
  const chain = group.chains.find(({ statement }) => statement === own?.id)
  const page = articles.find(({ id }) => id === chain?.article)
  return own && page
    ? own.content
        .map(({ start, end }) => page.text.slice(start, end))
        .join(' … ')
        .slice(0, 160)
    : asked
}

async function withPages(
  collection: Collection,
  first: readonly Kept[],
  groups: readonly GroupView[],
): Promise<Pick<BundleContent, 'pages' | 'groups'>> {
  const pages = new Map(first.map((kept) => [kept.article.id, kept]))
  for (const { articles } of groups)
    for (const { id } of articles) {
      if (pages.has(id) || pages.size >= MOST_PAGES) continue
      const kept = await collection.article(id)
      if (kept) pages.set(id, kept)
    }
  return { pages: [...pages.values()], groups }
}
