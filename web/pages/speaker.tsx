import type { SpeakerView } from '../../src/model/collection.ts'
import { outletHref } from '../links.ts'
import { Counts, Pager, type PagerProps, StatementItem } from '../parts/cards.tsx'
import { Timeline } from '../parts/timeline.tsx'
import { Tools } from '../parts/tools.tsx'
import type { Strings } from '../strings/strings.ts'

export function SpeakerPage({
  t,
  speaker,
  list,
}: {
  readonly t: Strings
  readonly speaker: SpeakerView
  readonly list: Omit<PagerProps, 't' | 'more'>
}) {
  const query = `?speaker=${encodeURIComponent(speaker.key)}`
  return (
    <>
      <header class="head">
        <p class="kicker">{t.speaker}</p>
        <h1 class="printed">{speaker.name}</h1>
        <p class="soft">
          {t.statementCount(speaker.total)}
          {speaker.roles[0] && speaker.roles[0].name !== speaker.name && ` · ${speaker.roles[0].name}`}
        </p>
        {speaker.unnamed && <p class="soft">{t.unnamedNote}</p>}
        {speaker.person && <p class="soft">{speaker.person}</p>}
        <Tools t={t} exported="/api/search" query={query} />
      </header>
      <section>
        <h2>{t.overTime}</h2>
        <Timeline days={speaker.days} t={t} title={t.overTime} />
      </section>
      <div class="split">
        <section class="column">
          <h2>{t.statements}</h2>
          <ul class="items">
            {speaker.statements.map((card) => (
              <StatementItem key={card.id} card={card} t={t} speaker={false} />
            ))}
          </ul>
          <Pager t={t} {...list} more={list.offset + speaker.statements.length < speaker.total} />
        </section>
        <aside class="side">
          {speaker.topics.length > 0 && (
            <section>
              <h2>{t.topics}</h2>
              <ul class="topics">
                {speaker.topics.map(({ name, count }) => (
                  <li key={name}>
                    <a class="printed" href={`/search${query}&in=quotes&q=${encodeURIComponent(name)}`}>
                      {name}
                    </a>{' '}
                    <span class="soft">{count}</span>
                  </li>
                ))}
              </ul>
              <p class="soft">{t.topicsNote}</p>
            </section>
          )}
          <section>
            <h2>{t.roles}</h2>
            <Counts counts={speaker.roles} t={t} />
          </section>
          {speaker.ties.length > 0 && <Ties ties={speaker.ties} t={t} />}
          {speaker.aliases.length > 0 && (
            <section>
              <h2>{t.aliases}</h2>
              <ul class="plain">
                {speaker.aliases.map((alias) => (
                  <li key={alias}>
                    <bdi>{alias}</bdi>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <section>
            <h2>{t.outlets}</h2>
            <Counts counts={speaker.outlets} hrefOf={outletHref} t={t} />
          </section>
        </aside>
      </div>
    </>
  )
}

/** The names that are counted as this one's, each with what says so. */
const Ties = ({ ties, t }: { readonly ties: SpeakerView['ties']; readonly t: Strings }) => (
  <section>
    <h2>{t.ties}</h2>
    <ul class="plain">
      {ties.map(({ key, rule, roles }) => (
        <li key={key}>
          <bdi>{key}</bdi> <span class="soft">{t.tie[rule]}</span>
          {roles.length > 0 && (
            <span class="soft">
              {' '}
              · {t.rolesInCommon} <bdi>{roles.join(' ')}</bdi>
            </span>
          )}
        </li>
      ))}
    </ul>
    <p class="soft">{t.tiesNote}</p>
  </section>
)
