import type { StatementCard } from '../../model/cards.ts'
import { isGap, type Link } from '../../model/chain.ts'
import type { Collection, GroupView, SearchQuery } from '../../model/collection.ts'
import type { Statement } from '../../model/statement.ts'

/** Code units of one quotation in an answer, and rows of one list: what asks has little room, and asks again for more by id. */
const [LONGEST, MOST] = [400, 10]

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text)

export type Answer = Readonly<Record<string, unknown>>

/** Pages that a search finds, each with its id, address and first hits. */
export async function searchAnswer(collection: Collection, query: SearchQuery): Promise<Answer> {
  const { total, hits } = await collection.search({ ...query, limit: Math.min(query.limit ?? MOST, MOST) })
  return {
    total,
    pages: hits.map(({ article: { id, url, outletName, published, headline }, snippets, statements }) => ({
      article: id,
      url,
      outlet: outletName,
      published,
      headline,
      found: snippets.slice(0, 2).map(({ text }) => cut(text)),
      ...(statements.length > 0 && { statements: statements.slice(0, MOST).map(cardOf) }),
    })),
  }
}

const cardOf = ({ id, form, act, words, speaker, pages, outlets }: StatementCard) => ({
  statement: id,
  form,
  act,
  words: cut(words),
  speaker: speaker?.name,
  role: speaker?.role,
  pages,
  outlets,
})

/** Statements that hold words like these. */
export const statementsAnswer = async (collection: Collection, words: string): Promise<Answer> => ({
  statements: (await collection.statementsLike(words, MOST)).map((card) => ({
    ...cardOf(card),
    article: card.article.id,
    url: card.article.url,
    outlet: card.article.outletName,
  })),
})

/** One statement: every value with the words that prove it and where they stand. */
export async function statementAnswer(collection: Collection, id: string): Promise<Answer | undefined> {
  const found = await collection.statement(id)
  if (!found) return undefined
  const { statement, article } = found
  const { form, content, cue, speaker, saidAt, saidIn, via } = statement
  return {
    statement: id,
    article: article.id,
    url: article.url,
    capture: article.capture.digest,
    form,
    words: content.map(({ start, end }) => cut(article.text.slice(start, end))),
    at: content,
    act: cue?.act,
    speaker: speaker && { ...speaker.value, aliases: undefined, known: speaker.known, proof: proofOf(speaker, article) },
    saidAt: saidAt && { ...saidAt.value, known: saidAt.known, proof: proofOf(saidAt, article) },
    saidIn: saidIn && { value: saidIn.value, known: saidIn.known, proof: proofOf(saidIn, article) },
    carriers: via.map((one) => ({ name: one.value.name, known: one.known, proof: proofOf(one, article) })),
  }
}

type Proven = Pick<NonNullable<Statement['speaker']>, 'span' | 'field' | 'quote' | 'rule'>

function proofOf(
  { span, field = 'text', quote, rule }: Proven,
  article: { text: string; headline?: { value: string }; byline?: { value: string } },
) {
  const printed = field === 'text' ? article.text : (article[field]?.value ?? '')
  return { rule, ...(span ? { words: cut(printed.slice(span.start, span.end)), at: { ...span, field } } : { words: quote }) }
}

/** A statement over all its pages: who is credited, whence the words come as far as they show it, what changed, where a hand is missing. */
export async function chainAnswer(collection: Collection, id: string): Promise<Answer | undefined> {
  const view = await collection.group(id)
  if (!view) return undefined
  const { group, articles } = view
  return {
    group: group.id,
    pages: articles.slice(0, 3 * MOST).map((article) => ({
      article: article.id,
      url: article.url,
      outlet: article.outlet?.value.name,
      published: article.published?.value,
      ...chainOn(view, article.id),
    })),
    ...(articles.length > 3 * MOST && { more: articles.length - 3 * MOST }),
    disagreements: group.disagreements
      .slice(0, MOST)
      .map(({ article, kind, credited, observed }) => ({ article, kind, credited, observed: observed.name })),
    ...(group.formula && { formula: group.formula }),
  }
}

function chainOn({ group, articles, statements }: GroupView, article: string) {
  const chain = group.chains.find((one) => one.article === article)
  const statement = statements.find(({ id }) => id === chain?.statement)
  const page = articles.find(({ id }) => id === article)
  const from = group.observed.filter(({ to, direction }) => to.article === article && direction.earlier !== 'unknown')
  const changed = group.changes.find(({ b }) => b === article)
  const before = articles.find(({ id }) => id === changed?.a)
  return {
    statement: statement?.id,
    words: page && statement?.content.map(({ start, end }) => cut(page.text.slice(start, end))),
    credited: chain?.links.map((link) =>
      isGap(link)
        ? { gap: `${link.from.name} > ? > ${link.to.name}`, ...(link.likely && { likely: link.likely.hand.name }) }
        : { step: `${link.from.name} > ${link.to.name}`, basis: link.basis, known: link.known },
    ),
    observed: from.map(({ from: hand, confidence, direction }: Link & { direction: { reasons: readonly { note: string }[] } }) => ({
      from: hand.article,
      outlet: hand.name,
      confidence,
      why: direction.reasons.slice(0, 3).map(({ note }) => note),
    })),
    ...(changed &&
      before &&
      page && {
        changed: changed.changes.slice(0, MOST).map(({ type, a, b }) => ({
          type,
          before: cut(before.text.slice(a.start, a.end)),
          now: cut(page.text.slice(b.start, b.end)),
        })),
      }),
  }
}

/** Two pages: what they share, which came first and why, what changed. */
export async function compareAnswer(collection: Collection, a: string, b: string): Promise<Answer | undefined> {
  const found = await collection.compare(a, b)
  if (!found) return undefined
  const { relation, alignment, direction } = found
  const texts = { a: found.a.text, b: found.b.text }
  return {
    a: { article: found.a.id, url: found.a.url },
    b: { article: found.b.id, url: found.b.url },
    relation,
    sharedWords: alignment.words,
    shareOfA: alignment.ofA,
    shareOfB: alignment.ofB,
    earlier: direction.earlier,
    why: direction.reasons.slice(0, 5).map(({ says, note }) => `${says}: ${note}`),
    changes: alignment.changes.slice(0, 2 * MOST).map((one) => ({
      type: one.type,
      a: cut(texts.a.slice(one.a.start, one.a.end)),
      b: cut(texts.b.slice(one.b.start, one.b.end)),
    })),
  }
}

/** Whose words an outlet prints. */
export async function outletAnswer(collection: Collection, outlet: string): Promise<Answer | undefined> {
  const found = await collection.outletReuse(outlet, 200)
  if (!found) return undefined
  const { id, name, articles, copied, carried, standing, agencies, sources, uncredited } = found
  return {
    id,
    name,
    articles,
    copied,
    carried,
    standing,
    agencies: agencies.slice(0, MOST),
    sources: sources.slice(0, MOST),
    uncredited: uncredited.slice(0, MOST).map(({ article, inferred }) => ({
      article: article.id,
      url: article.url,
      shows: inferred.hand.name,
      confidence: inferred.confidence,
    })),
  }
}
