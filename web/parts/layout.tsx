import type { ComponentChildren } from 'preact'
import type { Assets } from '../asset.ts'
import type { Months, Strings } from '../strings/strings.ts'

export interface LayoutProps {
  readonly t: Strings
  readonly title: string
  /** Path and query of this page, for the switches of language and months. */
  readonly here: string
  readonly assets: Assets
  readonly asked?: string
  readonly children: ComponentChildren
}

export function Layout({ t, title, here, assets, asked, children }: LayoutProps) {
  return (
    <html lang={t.lang} dir={t.dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title === t.title ? title : `${title} · ${t.title}`}</title>
        <link rel="preload" href={assets.href('naskh-arabic.woff2')} as="font" type="font/woff2" crossorigin="anonymous" />
        <link rel="stylesheet" href={assets.href('room.css')} />
        <link rel="icon" href={assets.href('icon.svg')} type="image/svg+xml" />
        <script src={assets.href('room.js')} defer />
      </head>
      <body>
        <a class="skip" href="#content">
          {t.skip}
        </a>
        <Top t={t} here={here} asked={asked} />
        <main id="content">{children}</main>
        <Foot t={t} here={here} />
      </body>
    </html>
  )
}

function Top({ t, here, asked }: { readonly t: Strings; readonly here: string; readonly asked?: string }) {
  const [path = '/'] = here.split('?')
  const places = [
    ['/speakers', t.speakers],
    ['/outlets', t.outlets],
    ['/agencies', t.agencies],
    ['/sources', t.sources],
    ['/search', t.search],
    ['/follows', t.follow.title],
  ] as const
  return (
    <header class="top">
      <div class="wide-row">
        <a class="name" href="/">
          {t.title}
        </a>
        <p class="motto">{t.motto}</p>
        <search class="quick">
          <form action="/search" method="get">
            <input
              type="search"
              name="q"
              value={asked ?? ''}
              aria-label={t.searchFor}
              placeholder={t.searchFor}
              dir={t.dir === 'rtl' ? 'rtl' : 'auto'}
            />
            <button type="submit">{t.search}</button>
          </form>
        </search>
        <a class="language" href={withQuery(here, 'lang', t.other.lang)} lang={t.other.lang} hreflang={t.other.lang}>
          {t.other.name}
        </a>
      </div>
      <nav class="places" aria-label={t.main}>
        <a href="/" aria-current={path === '/' ? 'page' : undefined}>
          {t.front}
        </a>
        {places.map(([href, name]) => (
          <a key={href} href={href} aria-current={path === href ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </nav>
    </header>
  )
}

function Foot({ t, here }: { readonly t: Strings; readonly here: string }) {
  return (
    <footer class="foot">
      <p>{t.footer}</p>
      <nav aria-label={t.months}>
        {t.lang === 'ar' && (
          <>
            <span>{t.months}:</span>
            {(Object.entries(t.theMonths) as [Months, string][]).map(([months, name]) => (
              <a key={months} href={withQuery(here, 'months', months)} aria-current={t.locale === months ? 'true' : undefined}>
                {name}
              </a>
            ))}
          </>
        )}
        <a href="/api">{t.api}</a>
      </nav>
    </footer>
  )
}

/** The address of the page at hand with one of its parameters set. */
export function withQuery(here: string, name: string, value: string): string {
  const [path = '/', query = ''] = here.split('?')
  const given = new URLSearchParams(query)
  given.set(name, value)
  return `${path}?${given}`
}
