import type { Article } from '../../src/model/article.ts'
import type { GroupView } from '../../src/model/collection.ts'
import type { Statement } from '../../src/model/statement.ts'
import { Stamp } from '../parts/cards.tsx'
import { ChainPath, HandName } from '../parts/chain.tsx'
import { Changes } from '../parts/changes.tsx'
import { FoundRow } from '../parts/evidence.tsx'
import type { Strings } from '../strings/strings.ts'

export interface StatementPageProps {
  readonly t: Strings
  readonly statement: Statement
  readonly article: Article
  readonly view: GroupView
}

const wordsOf = (statement: Statement, article: Article): string =>
  statement.content.map(({ start, end }) => article.text.slice(start, end)).join(' … ')

export function StatementPage({ t, statement, article, view }: StatementPageProps) {
  const { speaker, saidAt, saidIn, cue } = statement
  return (
    <>
      <h1>{speaker?.value.name ?? t.unknownSpeaker}</h1>
      <blockquote class="words" dir="auto">
        {wordsOf(statement, article)}
      </blockquote>
      <dl>
        <FoundRow
          t={t}
          label={t.said}
          shown={speaker && [speaker.value.name, speaker.value.role].filter(Boolean).join('، ')}
          found={speaker}
          article={article}
        />
        <FoundRow
          t={t}
          label={t.saidAt}
          shown={saidAt && (saidAt.value.value ? `${saidAt.value.words} (${saidAt.value.value})` : saidAt.value.words)}
          found={saidAt}
          article={article}
        />
        <FoundRow t={t} label={t.saidIn} shown={saidIn?.value} found={saidIn} article={article} />
        <dt>{t.cue}</dt>
        <dd>{cue ? <bdi>{article.text.slice(cue.span.start, cue.span.end)}</bdi> : <span class="not-stated">{t.notStated}</span>}</dd>
      </dl>
      <Disagreements t={t} view={view} />
      <Credited t={t} view={view} current={statement.id} />
      <Observed t={t} view={view} />
      <Changed t={t} view={view} />
    </>
  )
}

const articleIn = ({ articles }: GroupView, id: string): Article | undefined => articles.find((article) => article.id === id)
const nameOf = (article: Article | undefined, t: Strings): string => article?.outlet?.value.name ?? article?.capture.source ?? t.notStated

function Credited({ t, view, current }: { readonly t: Strings; readonly view: GroupView; readonly current: string }) {
  return (
    <section>
      <h2>{t.credited}</h2>
      <p class="soft">{t.groupOf(view.group.chains.length)}</p>
      <ol class="cards">
        {view.group.chains.map((chain) => {
          const article = articleIn(view, chain.article)
          const statement = view.statements.find(({ id }) => id === chain.statement)
          return (
            <li class="card" key={chain.statement}>
              <h3>
                <a href={`/articles/${chain.article}`}>{nameOf(article, t)}</a> <Stamp stamp={article?.published?.value} t={t} />
              </h3>
              {article && statement && (
                <p class="words" dir="auto">
                  {chain.statement === current ? (
                    wordsOf(statement, article)
                  ) : (
                    <a href={`/statements/${chain.statement}`}>{wordsOf(statement, article)}</a>
                  )}
                </p>
              )}
              <ChainPath chain={chain} t={t} />
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function Observed({ t, view }: { readonly t: Strings; readonly view: GroupView }) {
  if (view.group.observed.length === 0) return null
  return (
    <section>
      <h2>{t.observed}</h2>
      <p class="soft">{t.observedNote}</p>
      <ul class="cards">
        {view.group.observed.map(({ from, to, confidence, direction }) => (
          <li class="card observed" key={`${from.article}${to.article}`}>
            <ol class="chain">
              <li class="hand outlet">
                <HandName hand={from} t={t} />
              </li>
              <li class={direction.earlier === 'unknown' ? 'gap' : 'step reuse'}>
                {direction.earlier === 'unknown' ? t.unknownOrder : `${t.basis.reuse}, ${t.sure(Math.round(confidence * 100))}`}
              </li>
              <li class="hand outlet">
                <HandName hand={to} t={t} />
              </li>
            </ol>
            {direction.reasons.length > 0 && (
              <ul class="soft" lang="en" dir="auto">
                {direction.reasons.map(({ rule, note }) => (
                  <li key={rule}>
                    {note} <code>{rule}</code>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Changed({ t, view }: { readonly t: Strings; readonly view: GroupView }) {
  if (view.group.changes.length === 0) return null
  return (
    <section>
      <h2>{t.changes}</h2>
      <ul class="cards">
        {view.group.changes.map(({ a, b, changes }) => {
          const [one, other] = [articleIn(view, a), articleIn(view, b)]
          if (!one || !other) return null
          return (
            <li class="card" key={`${a}${b}`}>
              <h3>
                {nameOf(one, t)} {t.dir === 'rtl' ? '←' : '→'} {nameOf(other, t)}
              </h3>
              <Changes changes={changes} a={one} b={other} t={t} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function Disagreements({ t, view }: { readonly t: Strings; readonly view: GroupView }) {
  if (view.group.disagreements.length === 0) return null
  return (
    <section>
      <h2>{t.disagreements}</h2>
      <ul class="cards">
        {view.group.disagreements.map(({ article, kind, credited, observed, confidence }) => (
          <li class="card alarm" key={`${article}${kind}`}>
            <a href={`/articles/${article}`}>{nameOf(articleIn(view, article), t)}</a> {t.disagreement[kind]}
            {credited.length > 0 && <bdi> ({credited.join('، ')})</bdi>}; {t.shows} <HandName hand={observed} t={t} />{' '}
            <span class="soft">{t.sure(Math.round(confidence * 100))}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
