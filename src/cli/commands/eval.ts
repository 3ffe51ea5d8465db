import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Command, Option } from 'commander'
import { Failure } from '../failure.ts'

interface Options {
  readonly out?: string
  readonly errors?: boolean
  readonly folds?: string
  readonly seed?: number
  readonly each?: number
}

const DRAW = { seed: 1, each: 20 }

const outOption = (command: Command) => command.option('--out <file>', 'write the predictions there, one JSON line each')

/** `isnad eval`: the real pipeline over annotated files, with the figures of their scorers. Each kind is loaded when it is asked for. */
export const evalCommand = () => {
  const evaluate = new Command('eval').description(
    'measure against annotated files: the figures that the scorers beside them print; in a checkout alone',
  )
  evaluate.hook('preAction', () => {
    if (!existsSync(fileURLToPath(new URL('../../../eval/', import.meta.url))))
      throw new Failure('the package does not hold the evaluation: run it in a checkout', 2)
  })
  const kinds = [
    kind(
      'statements',
      '<gold> [learn...]',
      'statements, speakers and carriers of GOLD.jsonl; with --folds choices are learnt from it and from the further files',
      async ([gold, ...learn], options) => (await import('../../../eval/statements.ts')).evalStatements(gold!, { ...options, learn }),
    )
      .option('--errors', 'list what is missed, spurious, misattributed and wrongly named, by cause')
      .addOption(
        new Option(
          '--folds <by>',
          'read each article by choices that were learnt without its outlet; also print how far figures spread over outlets',
        ).choices(['source']),
      ),
    kind(
      'attributions',
      '<gold>',
      'sources, cues and contents, written with --out as score-attributions.mjs reads them',
      async ([gold], { out }) => (await import('../../../eval/attributions.ts')).evalAttributions(gold!, out),
    ),
    kind('carriers', '<corpus> <hidden>', 'carriers of articles whose credit line is hidden', async ([corpus, hidden], { out }) =>
      (await import('../../../eval/carriers.ts')).evalCarriers(corpus!, hidden!, out),
    ),
    kind('pages', '<paths...>', 'bodies, titles and dates of captured pages: folders or files of JSON Lines', async (paths, { out }) =>
      (await import('../../../eval/pages.ts')).evalPages(paths, out),
    ),
    kind('captured', '<folder>', 'words of statements found again on the pages as they were captured', async ([folder]) =>
      (await import('../../../eval/captured.ts')).evalCaptured(folder!),
    ),
    kind('times', '<file>', 'time expressions and their values', async ([file], { out, errors }) =>
      (await import('../../../eval/times.ts')).evalTimes(file!, out, errors),
    ).option('--errors', 'list what is wrong, by its kind'),
    kind('reuse', '<corpus> <groups> <negatives>', 'pairs of articles that share copy', async ([corpus, groups, negatives], { out }) =>
      (await import('../../../eval/reuse.ts')).evalReuse(corpus!, groups!, negatives!, out),
    ),
    kind(
      'groups',
      '<corpus> <judged> <wires>',
      'groups of statements: judged ones, and what copies of one dispatch share',
      async ([corpus, judged, wires], { out }) => (await import('../../../eval/groups.ts')).evalGroups(corpus!, judged!, wires!, out),
    ),
    kind('speakers', '<corpus> <gold>', 'which speakers on different pages are one', async ([corpus, gold], { out }) =>
      (await import('../../../eval/speakers.ts')).evalSpeakers(corpus!, gold!, out),
    ),
    kind('names', '<pairs>', 'parts of names and whole names found in the other script', async ([pairs]) =>
      (await import('../../../eval/names.ts')).evalNames(pairs!),
    ),
    kind('changes', '<corpus> <pairs>', 'typed wording changes', async ([corpus, pairs], { out }) =>
      (await import('../../../eval/changes.ts')).evalChanges(corpus!, pairs!, out),
    ),
    kind('flags', '<corpus> <judged>', 'changes between printings that readers judged, shown again', async ([corpus, judged], { out }) =>
      (await import('../../../eval/flags.ts')).evalFlags(corpus!, judged!, out),
    ),
    kind('draw-flags', '<collection>', 'draw changes between printings at random, for a reader to judge', async ([collection], options) =>
      console.log(await (await import('../../../eval/draw-flags.ts')).drawFlags(collection!, { ...DRAW, ...options })),
    )
      .option('--seed <number>', 'another seed draws others', Number, DRAW.seed)
      .option('--each <number>', 'how many of each type', Number, DRAW.each),
    kind(
      'search',
      '<corpus> [groups]',
      'titles as queries over the bodies; copies in wire groups are found too',
      async ([corpus, groups], { out }) => (await import('../../../eval/search.ts')).evalSearch(corpus!, groups, out),
    ),
    kind('robots', '<folder>', 'what robots.txt texts allow: expectations.jsonl and texts.jsonl', async ([folder]) =>
      (await import('../../../eval/robots.ts')).evalRobots(folder!),
    ),
    kind(
      'reports',
      '<folder> [areas...]',
      'inputs of bug reports against what is right; areas are warc, feeds, search …',
      async ([folder, ...areas]) => reports(folder!, areas),
    ),
  ]
  for (const one of kinds) evaluate.addCommand(one)
  return evaluate
}

/** Exit code 1 where the whole table is below its floors; single areas have none. */
async function reports(folder: string, areas: readonly string[]): Promise<void> {
  const { evalReports } = await import('../../../eval/reports/index.ts')
  const { beside } = await import('../../../eval/floors.ts')
  const figures = await evalReports(folder, areas)
  if (areas.length === 0 && beside('reports', figures).some(({ low }) => low)) process.exitCode = 1
}

type Run = (paths: readonly string[], options: Options) => Promise<unknown> | unknown

function kind(name: string, paths: string, description: string, run: Run): Command {
  const command = outOption(new Command(name).description(description))
  for (const path of paths.split(' ')) command.argument(path)
  return command.action(async (...given: unknown[]) => {
    const options = given.at(-2) as Options
    await run(given.slice(0, -2).flat() as string[], options)
  })
}
