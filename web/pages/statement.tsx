import { statementRecords } from '../../src/exports/records/group.ts'
import type { Article } from '../../src/model/article.ts'
import type { SeriesState } from '../../src/model/chain.ts'
import type { GroupView } from '../../src/model/collection.ts'
import type { Statement } from '../../src/model/statement.ts'
import { capturedHref, outletName, shortened, speakerHref, statementHref } from '../links.ts'
import { Cite } from '../parts/cite.tsx'
import { DeskBox, type DeskBoxProps } from '../parts/desk-box.tsx'
import { Disagreements } from '../parts/disagreements.tsx'
import { FoundRow } from '../parts/evidence.tsx'
import { JsonLd } from '../parts/json-ld.tsx'
import { OwnChanges } from '../parts/own-changes.tsx'
import { Prints } from '../parts/prints.tsx'
import { timeInWords } from '../parts/statement-facts.tsx'
import { Tools } from '../parts/tools.tsx'
import { ChainPicture } from '../picture/chain-picture.tsx'
import { ChainTable } from '../picture/chain-table.tsx'
import type { Strings } from '../strings/strings.ts'
import { momentInWords } from '../text/days.ts'
import { remarksOf } from '../text/remarks.ts'

export interface StatementPageProps {
  readonly t: Strings
  readonly statement: Statement
  readonly article: Article
  readonly view: GroupView
  readonly keyOf: (name: string, entity?: string) => string
  readonly desk: Omit<DeskBoxProps, 't' | 'statement'>
}

/** Longer statements are set smaller; what is longer than a paragraph is folded. */
const LONG = 180
const LONGEST = 520

export function StatementPage({ t, statement, article, view, keyOf, desk }: StatementPageProps) {
  const remarks = remarksOf(view, t)
  const { speaker } = statement
  const words = statement.content.map(({ start, end }) => article.text.slice(start, end)).join(' … ')
  const stamps = view.articles.flatMap(({ published }) => published?.value ?? []).sort()
  const [first, last] = [stamps[0], stamps.at(-1)]
  return (
    <article class="statement">
      <header class="head">
        <p class="kicker">
          {speaker ? (
            <a href={speakerHref(keyOf(speaker.value.name, speaker.value.entity))}>{speaker.value.name}</a>
          ) : (
            <span class="not-stated">{t.unknownSpeaker}</span>
          )}
          {speaker?.value.role && speaker.value.role !== speaker.value.name && <bdi>{speaker.value.role}</bdi>}
          <span>{t.form[statement.form]}</span>
          {statement.cue && <span>{t.acts[statement.cue.act]}</span>}
          {statement.corrected?.map(({ entry, kind, machine }) => (
            <a key={entry} href="#desk">
              {t.desk.kinds[kind]}: <del>{shortened(machine, 60)}</del>
            </a>
          ))}
        </p>
        <h1 class={words.length > LONG ? 'printed saying long' : 'printed saying'} dir="auto">
          {shortened(words, LONGEST)}
        </h1>
        {words.length > LONGEST && (
          <details>
            <summary>{t.whole}</summary>
            <p class="printed whole" dir="auto">
              {words}
            </p>
          </details>
        )}
        <p class="soft">
          <strong>{t.spread(new Set(view.articles.map(({ page }) => page)).size, new Set(view.articles.map(outletName)).size)}</strong>
          {first && last && first !== last && ` · ${t.firstToLast(momentInWords(first, t), momentInWords(last, t))}`}
        </p>
        {view.group.formula && <p class="soft">{t.formula(view.group.formula.pages, view.group.formula.days)}</p>}
        {view.group.series && <Series states={view.group.series} current={view.group.id} t={t} />}
        <Tools t={t} captured={capturedHref(article.id, statement.content[0])} exported={`/api/statements/${statement.id}`} />
        <Cite
          t={t}
          statement={statement.id}
          words={words}
          speaker={speaker?.value.name}
          form={statement.form}
          act={statement.cue && t.acts[statement.cue.act]}
          article={article}
        />
      </header>
      <section>
        <h2>{t.chain}</h2>
        <ChainPicture view={view} remarks={remarks} current={statement.id} t={t} />
        <details class="table-of">
          <summary>{t.chainTable}</summary>
          <ChainTable view={view} remarks={remarks} t={t} />
        </details>
      </section>
      <div class="split">
        <Disagreements view={view} t={t} />
        <Known t={t} statement={statement} article={article} />
      </div>
      <OwnChanges view={view} t={t} />
      <Prints view={view} t={t} />
      <DeskBox t={t} statement={statement.id} {...desk} />
      <JsonLd set={statementRecords.pages!(view)} />
    </article>
  )
}

/** The days of a figure that was brought up to date, each leading to what was printed then. */
function Series({ states, current, t }: { readonly states: readonly SeriesState[]; readonly current: string; readonly t: Strings }) {
  return (
    <p class="meta">
      {t.figureUpdated}{' '}
      {states.map(({ group, day }) => (
        <span key={group}>
          {group === current ? (
            <strong>{day ? momentInWords(day, t) : t.noDate}</strong>
          ) : (
            <a href={statementHref(group)}>{day ? momentInWords(day, t) : t.noDate}</a>
          )}{' '}
        </span>
      ))}
    </p>
  )
}

function Known({
  t,
  statement: { speaker, saidAt, saidIn, cue },
  article,
}: {
  readonly t: Strings
  readonly statement: Statement
  readonly article: Article
}) {
  return (
    <section>
      <h2>
        {t.evidence}: {outletName(article)}
      </h2>
      <dl class="found">
        <FoundRow
          t={t}
          label={t.said}
          shown={
            speaker &&
            [speaker.value.name, speaker.value.role !== speaker.value.name && speaker.value.role].filter(Boolean).join(`${t.comma} `)
          }
          found={speaker}
          article={article}
        />
        <FoundRow t={t} label={t.saidAt} shown={saidAt && timeInWords(saidAt.value, t)} found={saidAt} article={article} />
        <FoundRow t={t} label={t.saidIn} shown={saidIn?.value} found={saidIn} article={article} />
        <FoundRow
          t={t}
          label={t.cue}
          shown={cue && `${article.text.slice(cue.span.start, cue.span.end)} — ${t.acts[cue.act]}`}
          found={cue && { value: cue.row, known: 'stated', span: cue.span, rule: `row ${cue.row}` }}
          article={article}
        />
      </dl>
    </section>
  )
}
