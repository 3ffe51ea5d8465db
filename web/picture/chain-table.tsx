import { type Chain, isGap } from '../../src/model/chain.ts'
import type { GroupView } from '../../src/model/collection.ts'
import { articleHref, outletName, statementHref } from '../links.ts'
import { Scroll } from '../parts/scroll.tsx'
import { Stamp } from '../parts/stamp.tsx'
import type { Strings } from '../strings/strings.ts'
import type { Remarks } from './chain-model.ts'

/** What the picture shows, row by row: each page, whom it credits, and whence its words came. */
export function ChainTable({ view, remarks, t }: { readonly view: GroupView; readonly remarks: Remarks; readonly t: Strings }) {
  const byId = new Map(view.articles.map((article) => [article.id, article]))
  return (
    <Scroll label={t.chainTable}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.outlet}</th>
            <th scope="col">{t.published}</th>
            <th scope="col">{t.creditedBy}</th>
            <th scope="col">{t.observedFrom}</th>
            <th scope="col">{t.changes}</th>
          </tr>
        </thead>
        <tbody>
          {view.group.chains.map((chain) => {
            const article = byId.get(chain.article)
            const observed = view.group.observed.filter(({ to }) => to.article === chain.article)
            return (
              <tr key={chain.statement}>
                <th scope="row">
                  <a href={statementHref(chain.statement)}>{article ? outletName(article) : chain.article}</a>
                </th>
                <td>
                  <Stamp stamp={article?.published?.value} seen={article?.capture.at} t={t} hijri />
                </td>
                <td>
                  {actOf(view, chain, t)}
                  {pathOf(chain, t)}
                </td>
                <td>
                  {observed.length === 0
                    ? '—'
                    : observed.map(({ from, direction, confidence }) => (
                        <div key={from.article}>
                          <a href={articleHref(from.article ?? '')}>{from.name}</a>{' '}
                          <span class="soft">
                            {direction.earlier === 'unknown' ? t.unknownOrder : t.sure(Math.round(confidence * 100))}
                          </span>
                        </div>
                      ))}
                </td>
                <td>{remarks.get(chain.article)?.words ?? '—'}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Scroll>
  )
}

/** What the speaker does with the words on this page, "denies": one page may affirm what another has him deny. */
const actOf = ({ statements }: Pick<GroupView, 'statements'>, chain: Chain, t: Strings): string => {
  const cue = statements.find(({ id }) => id === chain.statement)?.cue
  return cue ? `${t.acts[cue.act]}: ` : ''
}

/** A credited chain in one line, its missing hands named as such. */
const pathOf = ({ links }: Chain, t: Strings): string =>
  links
    .flatMap((step, i) => [
      ...(i === 0 ? [step.from.name || t.unknownSpeaker] : []),
      ...(isGap(step) ? [`(${t.gap})`] : []),
      ...(step.to.kind === 'outlet' ? [] : [step.to.name]),
    ])
    .join(t.dir === 'rtl' ? ' ← ' : ' → ')
