import type { PageReading } from '../../model/collection.ts'
import { correctionKinds } from '../../model/desk.ts'
import type { Statement } from '../../model/statement.ts'
import { entriesOf } from '../../store/desk/entries.ts'
import { openDatabase } from '../../store/open.ts'
import { placeholders } from '../../store/sql-placeholders.ts'
import { shownPages } from '../collection/shown-pages.ts'

const TOGETHER = 100

/** A page as scorers of statements take it. */
export interface GoldPage {
  readonly id: string
  readonly outlet: string
  readonly title: string
  readonly byline: string | null
  readonly text: string
  readonly statements: readonly GoldStatement[]
}

type GoldStatement = Pick<Statement, 'content'> & {
  readonly kind: Statement['form']
  readonly cue: { readonly start: number; readonly end: number } | null
  readonly mention: Statement['mention'] | null
  readonly speaker: { readonly kind: string; readonly name: string; readonly aliases: readonly string[] } | null
  readonly carriers: readonly string[]
  readonly occasion: string | null
  readonly time: string | null
}

/**
 * The pages on which somebody corrected something, as they are then: what nobody corrected stands as it was read, so whoever makes gold of it looks at every
 * statement of a page. `who`: what one person corrected alone.
 */
export async function* goldPages(location: string, who?: string): AsyncGenerator<GoldPage> {
  const database = await openDatabase(location, { create: false })
  try {
    const entries = await entriesOf(database, { kinds: correctionKinds, inForce: true, ...(who !== undefined && { who }) })
    const articles = [...new Set(entries.map(({ article }) => article))].sort()
    for (let i = 0; i < articles.length; i += TOGETHER) {
      const some = articles.slice(i, i + TOGETHER)
      const rows = await database.all<{ number: number; kept: string }>(
        `SELECT number, kept FROM articles WHERE id IN (${placeholders(some.length)}) ORDER BY id`,
        some,
      )
      const kept = new Map(rows.map((row) => [row.number, JSON.parse(row.kept) as PageReading]))
      for (const page of (await shownPages(database, kept, who)).values()) yield goldPage(page)
    }
  } finally {
    await database.close()
  }
}

const goldPage = ({ article, statements }: PageReading): GoldPage => ({
  id: article.id,
  outlet: article.outlet?.value.id ?? '',
  title: article.headline?.value ?? '',
  byline: article.byline?.value ?? null,
  text: article.text,
  statements: statements.map(({ form, cue, content, mention, speaker, via, saidIn, saidAt }) => ({
    kind: form,
    cue: cue?.span ?? null,
    content,
    mention: mention ?? null,
    speaker: speaker ? { kind: speaker.value.kind, name: speaker.value.name, aliases: speaker.value.aliases } : null,
    carriers: via.map(({ value }) => value.name),
    occasion: saidIn?.value ?? null,
    time: saidAt?.value.words ?? null,
  })),
})
