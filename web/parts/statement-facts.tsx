import type { Article } from '../../src/model/article.ts'
import type { Statement } from '../../src/model/statement.ts'
import type { Strings } from '../strings/strings.ts'
import { dayInWords } from '../text/days.ts'

/** What is known of a statement in a few words: speaker, role, act, time, occasion, carriers; only what was found. */
export function factsOf({ speaker, saidAt, saidIn, cue, via }: Statement, article: Article, t: Strings): [label: string, value: string][] {
  const role = speaker?.value.role !== speaker?.value.name ? speaker?.value.role : undefined
  return [
    ...(role ? [[t.role, role] as [string, string]] : []),
    ...(cue ? [[t.act, `${t.acts[cue.act]}: ${article.text.slice(cue.span.start, cue.span.end)}`] as [string, string]] : []),
    ...(cue && cue.stance !== 'neutral' ? [[t.change.stance, t.stances[cue.stance]] as [string, string]] : []),
    ...(saidAt ? [[t.saidAt, timeInWords(saidAt.value, t)] as [string, string]] : []),
    ...(saidIn ? [[t.saidIn, saidIn.value] as [string, string]] : []),
    ...via.map(({ value }): [string, string] => [t.via, value.name]),
  ]
}

/** A time as printed, and the day that it means; each keeps its direction. */
export const timeInWords = ({ words, value }: NonNullable<Statement['saidAt']>['value'], t: Strings): string =>
  value ? `${words} (${dayInWords(value, t)})` : words

/** The number of a statement at its end, and what is known of it, shown where the statement is pointed at or the number has the focus. */
export function About({
  statement,
  number,
  article,
  t,
}: {
  readonly statement: Statement
  readonly number: number
  readonly article: Article
  readonly t: Strings
}) {
  const { speaker } = statement
  return (
    <>
      <a class="pin" href={`#s${number}`} aria-describedby={`about${number}`}>
        {number}
      </a>
      <span class="about" role="tooltip" id={`about${number}`} lang={t.lang} dir={t.dir}>
        <strong>{speaker?.value.name ?? t.unknownSpeaker}</strong>
        {speaker?.known === 'implied' && <span class="implied-mark"> {t.implied}</span>}
        <span class="fact">{t.form[statement.form]}</span>
        {factsOf(statement, article, t).map(([label, value]) => (
          <span class="fact" key={`${label}${value}`}>
            <span class="label">{label}</span> <bdi>{value}</bdi>
          </span>
        ))}
      </span>
    </>
  )
}
