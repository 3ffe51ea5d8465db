import type { Article } from '../../src/model/article.ts'
import type { Passage } from '../../src/model/chain.ts'
import type { GroupView } from '../../src/model/collection.ts'
import { articleHref, outletName, placeHref } from '../links.ts'
import type { Strings } from '../strings/strings.ts'

const LONGEST = 160

/** Where what a page says and what its words show do not agree, each with the passages that prove it. */
export function Disagreements({ view, t }: { readonly view: GroupView; readonly t: Strings }) {
  const { disagreements } = view.group
  const byId = new Map(view.articles.map((article) => [article.id, article]))
  return (
    <section>
      <h2>{t.disagreements}</h2>
      {disagreements.length === 0 && <p class="soft">{t.noDisagreement}</p>}
      <ul class="plain disputes">
        {disagreements.map(({ article, kind, credited, observed, confidence, evidence }) => (
          <li class="alarm" key={`${article}${kind}`}>
            <a href={articleHref(article)}>{nameIn(byId.get(article), article)}</a> {t.disagreement[kind]}
            {credited.length > 0 && (
              <>
                {' ('}
                <bdi>{credited.join(`${t.comma} `)}</bdi>)
              </>
            )}
            {`${t.comma} ${t.shows} `}
            {observed.article ? <a href={articleHref(observed.article)}>{observed.name}</a> : <bdi>{observed.name}</bdi>}{' '}
            <span class="soft">({t.sure(Math.round(confidence * 100))})</span>
            {evidence.length > 0 && (
              <details>
                <summary>{t.evidence}</summary>
                {evidence.map((passage) => (
                  <PassageWords key={`${passage.article}${passage.span.start}`} passage={passage} article={byId.get(passage.article)} />
                ))}
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const nameIn = (article: Article | undefined, id: string): string => (article ? outletName(article) : id)

function PassageWords({ passage: { span, field, article: id }, article }: { readonly passage: Passage; readonly article?: Article }) {
  if (!article) return null
  const printed = field === 'headline' ? article.headline?.value : field === 'byline' ? article.byline?.value : article.text
  const words = (printed ?? '').slice(span.start, span.end)
  const shown = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words
  return (
    <p class="quote">
      <bdi>{outletName(article)}</bdi>:{' '}
      <span class="printed">{field && field !== 'text' ? shown : <a href={placeHref(id, span)}>{shown}</a>}</span>
    </p>
  )
}
