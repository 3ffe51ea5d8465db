import type { NamedCount } from '../../src/model/cards.ts'
import type { Strings } from '../strings/strings.ts'

export interface SearchValues {
  readonly q: string
  readonly speaker?: string
  readonly outlet?: string
  readonly from?: string
  readonly to?: string
  readonly in?: string
  /** What is listed: pages where nothing is said. */
  readonly as?: 'statements'
  /** Best first where nothing is chosen. */
  readonly sort?: 'newest' | 'oldest'
}

export function SearchForm({
  t,
  values,
  outlets,
}: {
  readonly t: Strings
  readonly values: SearchValues
  readonly outlets: readonly NamedCount[]
}) {
  const places = [
    ['', t.anywhere],
    ['quotes', t.inQuotes],
    ['body', t.inBody],
    ['headline', t.inHeadline],
  ] as const
  return (
    <form class="ask" action="/search" method="get">
      <label class="wide">
        {t.searchFor}
        <input type="search" name="q" value={values.q} dir={t.dir === 'rtl' ? 'rtl' : 'auto'} aria-describedby="query-help" />
      </label>
      <dl id="query-help" class="query-help" aria-label={t.queryHelp}>
        {t.queryHelpLines.map(([form, meaning]) => (
          <div key={form}>
            <dt>
              <code dir="auto">{form}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <label>
        {t.where}
        <select name="in">
          {places.map(([value, name]) => (
            <option key={value} value={value} selected={value === (values.in ?? '')}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t.resultsAs}
        <select name="as">
          <option value="">{t.asPages}</option>
          <option value="statements" selected={values.as === 'statements'}>
            {t.statements}
          </option>
        </select>
      </label>
      <label>
        {t.sortBy}
        <select name="sort">
          <option value="">{t.bestFirst}</option>
          <option value="newest" selected={values.sort === 'newest'}>
            {t.newestFirst}
          </option>
          <option value="oldest" selected={values.sort === 'oldest'}>
            {t.oldestFirst}
          </option>
        </select>
      </label>
      <label>
        {t.speaker}
        <input name="speaker" value={values.speaker ?? ''} dir="auto" />
      </label>
      <label>
        {t.outlet}
        <select name="outlet">
          <option value="">—</option>
          {outlets.slice(0, 300).map(({ key, name }) => (
            <option key={key} value={key} selected={key === values.outlet}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t.from}
        <input type="date" name="from" value={values.from ?? ''} />
      </label>
      <label>
        {t.to}
        <input type="date" name="to" value={values.to ?? ''} />
      </label>
      <button type="submit">{t.search}</button>
    </form>
  )
}
