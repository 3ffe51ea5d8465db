import type { Article } from '../../model/article.ts'
import type { ArticleCard } from '../../model/cards.ts'
import type { Paint } from '../terminal/paint.ts'

/** The outlet of a page and when it was published, else taken. */
export const pageName = (article: Article, paint: Paint): string =>
  named(article.outlet?.value.name ?? article.capture.source, article.published?.value, article.capture.at, paint)

export const cardName = ({ outletName, published, seen }: ArticleCard, paint: Paint): string => named(outletName, published, seen, paint)

const named = (name: string, published: string | undefined, seen: string | undefined, paint: Paint): string =>
  `${paint.bold(paint.words(name))} ${paint.dim(published ? readable(published) : seen ? `seen ${seen.slice(0, 10)}` : 'no date stated')}`

/** A time stamp as a reader takes it in: no seconds, the zone apart. */
export const readable = (stamp: string): string =>
  stamp.replace(/T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?/u, ' $1').replace(/([+-]\d\d:\d\d|Z)$/u, ' $1')
