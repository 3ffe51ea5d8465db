import { Command } from 'commander'
import { Failure } from '../failure.ts'
import { collectionOption, jsonOption, painted, printJson, printLines, withCollection } from '../options.ts'
import { articleLines } from '../views/article-lines.ts'
import { percent } from '../views/chain-line.ts'
import { explainLines } from '../views/explain-lines.ts'

export const showCommand = () =>
  new Command('show')
    .description('a kept page: its article, statements, versions and copies')
    .argument('<what>', 'the id or address of an article, or the id of a statement')
    .addOption(collectionOption())
    .addOption(jsonOption().conflicts('explain'))
    .option('--explain', 'for each value the rule and the words it came from; for each thing left out, why')
    .action(show)

interface Options {
  readonly collection: string
  readonly json?: boolean
  readonly explain?: boolean
}

async function show(what: string, { collection: location, json, explain }: Options, command: Command): Promise<void> {
  const { terminal, paint } = painted(command)
  await withCollection(location, async (collection) => {
    const kept = (await collection.article(what)) ?? (await collection.article((await collection.statement(what))?.article.id ?? ''))
    if (!kept) throw new Failure(`nothing in the collection has the id or address ${what}`)
    const [versions, copies] = await Promise.all([collection.versions(kept.article.page), collection.copies(kept.article.id)])
    if (json) return printJson(terminal, { ...kept, versions, copies })
    const lines = articleLines(kept, terminal.width, paint)
    if (versions.length > 1)
      lines.push(
        '',
        `  ${paint.bold('versions')}`,
        ...versions.map(({ id, seen }) => `    ${id} ${seen ?? 'time of capture not known'}${id === kept.article.id ? ' (this)' : ''}`),
      )
    if (copies.length) lines.push('', `  ${paint.bold('shares words with')}`)
    for (const { article, alignment } of copies) {
      const share = alignment.a === kept.article.id ? alignment.ofA : alignment.ofB
      lines.push(`    ${percent(share).padStart(5)} of it: ${paint.words(article.outletName)} ${paint.dim(article.url ?? article.id)}`)
    }
    if (explain) lines.push(...explainLines(kept, terminal.width, paint))
    printLines(terminal, lines)
  })
}
