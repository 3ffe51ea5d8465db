import type { Article } from '../../src/model/article.ts'
import type { Chain } from '../../src/model/chain.ts'
import type { Statement } from '../../src/model/statement.ts'
import { capturedHref, speakerHref, statementHref } from '../links.ts'
import type { Strings } from '../strings/strings.ts'
import { ChainPath } from './chain.tsx'
import { factsOf } from './statement-facts.tsx'

export interface StatementBoxProps {
  readonly statement: Statement
  readonly chain?: Chain
  readonly number: number
  readonly article: Article
  readonly t: Strings
  readonly keyOf: (name: string, entity?: string) => string
  /** Of a page that is kept: its statements have pages of their own. */
  readonly kept: boolean
}

/** A statement beside the body that it stands in. */
export function StatementBox({ statement, chain, number, article, t, keyOf, kept }: StatementBoxProps) {
  const { speaker, content, form } = statement
  const words = content.map(({ start, end }) => article.text.slice(start, end)).join(' … ')
  return (
    <li class={`said ${form}`} id={`s${number}`}>
      <h3>
        <span class="ordinal">{number}</span>
        <SpeakerName
          speaker={speaker?.value}
          href={speaker && kept ? speakerHref(keyOf(speaker.value.name, speaker.value.entity)) : undefined}
          t={t}
        />
        {speaker?.known === 'implied' && <span class="implied-mark">{t.implied}</span>}
        <span class="form">{t.form[form]}</span>
        {kept && (
          <a class="soft" href={capturedHref(article.id, content[0])}>
            {t.asCaptured}
          </a>
        )}
      </h3>
      <p class="printed words" dir="auto">
        {kept ? <a href={statementHref(statement.id)}>{words}</a> : words}
      </p>
      <dl class="facts">
        {factsOf(statement, article, t).map(([label, value]) => (
          <div key={`${label}${value}`}>
            <dt>{label}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {chain && <ChainPath chain={chain} stored={kept} t={t} />}
    </li>
  )
}

const SpeakerName = ({
  speaker,
  href,
  t,
}: {
  readonly speaker?: { readonly name: string }
  readonly href?: string
  readonly t: Strings
}) => {
  if (!speaker) return <span class="not-stated">{t.unknownSpeaker}</span>
  return href ? <a href={href}>{speaker.name}</a> : <bdi>{speaker.name}</bdi>
}
