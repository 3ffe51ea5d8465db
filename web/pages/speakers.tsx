import type { NamedCount } from '../../src/model/cards.ts'
import { speakerHref } from '../links.ts'
import { Counts, Pager, type PagerProps } from '../parts/cards.tsx'
import type { Strings } from '../strings/strings.ts'

export interface SpeakersPageProps {
  readonly t: Strings
  readonly counts: readonly NamedCount[]
  readonly list: Omit<PagerProps, 't' | 'more'>
  readonly more: boolean
  /** What is listed: names with a word, names that begin with a letter, or what those are called who are somebody on one page. */
  readonly word?: string | undefined
  readonly begin?: string | undefined
  readonly unnamed?: boolean | undefined
}

/** Speakers by what they said, found by a word of their name or by its first letter; those who are not named apart. */
export const SpeakersPage = ({ t, counts, list, more, word, begin, unnamed }: SpeakersPageProps) => (
  <>
    <h1>{t.speakers}</h1>
    <form action="/speakers" method="get" class="inline">
      <input type="search" name="q" value={word ?? ''} aria-label={t.speakerSearch} placeholder={t.speakerSearch} dir="auto" />
      <button type="submit">{t.search}</button>
    </form>
    <p class="meta letters">
      <a href="/speakers" aria-current={!word && !begin && !unnamed ? 'page' : undefined}>
        {t.everybody}
      </a>{' '}
      <a href="/speakers?unnamed=true" aria-current={unnamed ? 'page' : undefined}>
        {t.unnamed}
      </a>{' '}
      {[...t.alphabet].map((letter) => (
        <>
          <a href={`/speakers?begin=${encodeURIComponent(letter)}`} aria-current={letter === begin ? 'page' : undefined}>
            {letter}
          </a>{' '}
        </>
      ))}
    </p>
    {unnamed && <p class="soft">{t.unnamedNote}</p>}
    <div class="columns">
      <Counts counts={counts} hrefOf={speakerHref} t={t} />
    </div>
    <Pager t={t} {...list} more={more} />
  </>
)
