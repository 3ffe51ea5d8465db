import type { ComponentChildren } from 'preact'
import type { Strings } from '../strings/strings.ts'

export interface LayoutProps {
  readonly t: Strings
  readonly title: string
  /** Path and query of this page, for the switch of language. */
  readonly here: string
  readonly children: ComponentChildren
}

export function Layout({ t, title, here, children }: LayoutProps) {
  return (
    <html lang={t.lang} dir={t.dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === t.title ? title : `${title} · ${t.title}`}</title>
        <link rel="stylesheet" href="/static/room.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <a class="skip" href="#content">
          {t.skip}
        </a>
        <header class="top">
          <div>
            <a class="name" href="/">
              {t.title}
            </a>
            <p>{t.motto}</p>
            <nav>
              <a href="/search">{t.search}</a>
              <a href="/speakers">{t.speakers}</a>
              <a href="/outlets">{t.outlets}</a>
              <a href={inLanguage(here, t.other.lang)} lang={t.other.lang}>
                {t.other.name}
              </a>
            </nav>
          </div>
        </header>
        <main id="content">{children}</main>
      </body>
    </html>
  )
}

function inLanguage(here: string, lang: string): string {
  const [path = '/', query = ''] = here.split('?')
  const given = new URLSearchParams(query)
  given.set('lang', lang)
  return `${path}?${given}`
}
