import type { NamedCount } from '../../src/model/cards.ts'
import { Counts, Pager, type PagerProps } from '../parts/cards.tsx'
import type { Strings } from '../strings/strings.ts'

export interface CountsPageProps {
  readonly t: Strings
  readonly title: string
  readonly counts: readonly NamedCount[]
  readonly hrefOf: (key: string) => string
  readonly list: Omit<PagerProps, 't' | 'more'>
  readonly more: boolean
}

/** Speakers, outlets or carriers by how much there is of them. */
export const CountsPage = ({ t, title, counts, hrefOf, list, more }: CountsPageProps) => (
  <>
    <h1>{title}</h1>
    <div class="columns">
      <Counts counts={counts} hrefOf={hrefOf} t={t} />
    </div>
    <Pager t={t} {...list} more={more} />
  </>
)
