import { readFileSync } from 'node:fs'
import { Command, Option } from 'commander'
import { chainSvg, offlinePage } from '../../../web/bundle/offline-page.tsx'
import { anonymousKey, KeyError, keyOf } from '../../captures/archives/wacz/sign-wacz.ts'
import { writeWacz } from '../../captures/archives/wacz/write-wacz.ts'
import { fileCause } from '../../captures/files-in.ts'
import { world } from '../../pipeline/world.ts'
import { bundleContent } from '../../run/bundle/bundle-content.ts'
import { capturedPages } from '../../run/bundle/captured-pages.ts'
import { chainFile } from '../../run/bundle/chain-file.ts'
import { CHAIN } from '../../run/bundle/verify-bundle.ts'
import { collectionOver } from '../../run/collection/collection.ts'
import { roomStyle } from '../../server/assets.ts'
import { openDatabase } from '../../store/open.ts'
import { Failure } from '../failure.ts'
import { collectionOption, painted, printLines, wholeNumber } from '../options.ts'
import { packageVersion } from '../package-version.ts'

const MISSING = 4

/** `isnad bundle`: a finding with the pages that prove it, as one file to hand on. */
export const bundleCommand = () =>
  new Command('bundle')
    .description('a chain with the captures of all its pages as one signed WACZ file, to be handed on, replayed and added again')
    .argument('<what>', 'a statement by its id, an article by its id or address, or words to search')
    .requiredOption('--out <file>', 'the file to write, such as chain.wacz')
    .option('--key <file>', 'an ECDSA private key in PEM to sign with; without one, a key that nobody keeps')
    .addOption(new Option('--lang <lang>', 'of picture and page').choices(['ar', 'en']).default('ar'))
    .option('--limit <pages>', 'pages of a search', wholeNumber(1, 1000), 100)
    .addOption(collectionOption())
    .addHelpText(
      'after',
      '\nExit code: 0 all pages are in it, 1 nothing of the kind is kept, 4 the captures of some pages are changed or gone.',
    )
    .action(bundle)

interface Options {
  readonly out: string
  readonly key?: string
  readonly lang: 'ar' | 'en'
  readonly limit: number
  readonly collection: string
}

async function bundle(what: string, { out, key: file, lang, limit, collection: location }: Options, command: Command): Promise<void> {
  const { terminal } = painted(command)
  const key = file === undefined ? anonymousKey() : privateKey(file)
  const database = await openDatabase(location, { create: false })
  try {
    const content = await bundleContent(collectionOver(database, world), what, limit)
    if (!content) throw new Failure(`the collection holds no statement, article or search result for ${what}`)
    const created = `${new Date().toISOString().slice(0, 19)}Z`
    const software = `isnad ${packageVersion()}`
    const pages = await capturedPages(database, content.pages, created)
    const style = roomStyle()
    const parts = pages.map((page) => ({
      kept: page.kept,
      ...('record' in page ? { digest: page.record.digest } : { missing: page.missing }),
    }))
    await writeWacz(out, {
      title: content.title,
      software,
      created,
      key,
      pages: pages.flatMap((page) => ('record' in page ? [{ record: page.record, title: page.kept.article.headline?.value ?? '' }] : [])),
      files: {
        [CHAIN]: JSON.stringify(chainFile(content, pages, { software, created })),
        'isnad/index.html': offlinePage({ lang, title: content.title, style, groups: content.groups, parts }),
        ...Object.fromEntries(
          content.groups.map((view, i) => [`isnad/chain${i === 0 ? '' : `-${i + 1}`}.svg`, chainSvg(view, lang, style)]),
        ),
      },
    }).catch((error: unknown) => {
      throw new Failure(`${out} cannot be written: ${fileCause(error)}`)
    })
    const missing = pages.flatMap((page) =>
      'missing' in page ? [`${page.kept.article.url ?? page.kept.article.id}: ${page.missing}`] : [],
    )
    printLines(terminal, [
      ...missing,
      `${out}: ${pages.length - missing.length} of ${pages.length} pages of the ${content.of}, ${content.groups.length} chains over several pages, signed`,
    ])
    if (missing.length > 0) process.exitCode = MISSING
  } finally {
    await database.close()
  }
}

function privateKey(file: string) {
  try {
    return keyOf(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Failure(`--key ${file}: ${error instanceof KeyError ? error.message : fileCause(error)}`, 2)
  }
}
