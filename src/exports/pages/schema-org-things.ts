import type { Article } from '../../model/article.ts'
import type { Speaker, Statement } from '../../model/statement.ts'
import { type PageSet, type ToldPage, urnOf, webAddress, wordsOf } from './page-set.ts'

/** A thing of schema.org; its `@context` stands in the file around it. */
export type Thing = Readonly<Record<string, unknown>>

/** The pages of a set, their quotations, and for each statement a `ClaimReview` without a verdict. */
export const schemaOrgThings = (set: PageSet): Thing[] =>
  set.pages.flatMap((page) => [
    newsArticle(page, set),
    ...page.statements.map((statement) => quotation(page.article, statement)),
    ...page.statements.map((statement) => claimReview(page.article, statement, set)),
  ])

function newsArticle({ article, statements }: ToldPage, { pages, group }: PageSet): Thing {
  const { id, url, headline, byline, dateline, published, updated, outlet, language } = article
  const address = webAddress(url)
  const from = (group?.observed ?? []).filter(({ to, direction }) => to.article === id && direction.earlier !== 'unknown')
  const based = from.flatMap((link) =>
    pages.filter((page) => page.article.id === link.from.article).map((page) => articleRef(page.article)),
  )
  return {
    '@type': 'NewsArticle',
    '@id': urnOf('article', id),
    ...(address && { url: address }),
    ...(headline && { headline: headline.value }),
    ...(byline && { author: { '@type': 'Organization', name: byline.value } }),
    ...(dateline && { dateline: dateline.value }),
    ...(isDay(published?.value) && { datePublished: published!.value }),
    ...(isDay(updated?.value) && { dateModified: updated!.value }),
    ...(outlet && { publisher: { '@type': 'NewsMediaOrganization', '@id': urnOf('outlet', outlet.value.id), name: outlet.value.name } }),
    inLanguage: language,
    ...(based.length > 0 && { isBasedOn: based }),
    hasPart: statements.map((statement) => ({ '@id': urnOf('statement', statement.id) })),
  }
}

/** A stamp with less than a day is no date of schema.org. */
const isDay = (stamp: string | undefined): boolean => stamp !== undefined && /^\d{4}-\d\d-\d\d/u.test(stamp)

const articleRef = ({ id, url, headline }: Article): Thing => {
  const address = webAddress(url)
  return {
    '@type': 'NewsArticle',
    '@id': urnOf('article', id),
    ...(address && { url: address }),
    ...(headline && { headline: headline.value }),
  }
}

function quotation(article: Article, statement: Statement): Thing {
  const { speaker, saidIn, saidAt, via } = statement
  const event =
    saidIn || isDay(saidAt?.value.value)
      ? {
          recordedAt: {
            '@type': 'Event',
            ...(saidIn && { name: saidIn.value }),
            ...(isDay(saidAt?.value.value) && { startDate: saidAt!.value.value }),
          },
        }
      : {}
  return {
    '@type': 'Quotation',
    '@id': urnOf('statement', statement.id),
    text: wordsOf(article, statement),
    inLanguage: article.language,
    isPartOf: { '@id': urnOf('article', article.id) },
    ...(speaker && { spokenByCharacter: whoSpoke(speaker.value) }),
    ...event,
    // Carriers that the page credits, nearest the speaker first.
    ...(via.length > 0 && {
      isBasedOn: via.map(({ value }) => ({ '@type': 'CreativeWork', provider: { '@type': 'Organization', name: value.name } })),
    }),
  }
}

const whoSpoke = ({ kind, name, role, entity }: Speaker): Thing =>
  kind === 'person' || kind === 'unnamed'
    ? { '@type': 'Person', name, ...(role && { jobTitle: role }) }
    : { '@type': 'Organization', name, ...(entity && { '@id': urnOf('carrier', entity) }) }

/** What a fact-checker fills in: what was claimed, by whom, and where it stands. There is no rating in it. */
function claimReview(article: Article, statement: Statement, { pages, group }: PageSet): Thing {
  const others = group?.statements.includes(statement.id) ? pages.filter((page) => page.article.id !== article.id) : []
  return {
    '@type': 'ClaimReview',
    '@id': `${urnOf('statement', statement.id)}:review`,
    claimReviewed: wordsOf(article, statement),
    itemReviewed: {
      '@type': 'Claim',
      '@id': `${urnOf('statement', statement.id)}:claim`,
      text: wordsOf(article, statement),
      ...(statement.speaker && { author: whoSpoke(statement.speaker.value) }),
      appearance: [articleRef(article), ...others.map((page) => articleRef(page.article))],
    },
  }
}
