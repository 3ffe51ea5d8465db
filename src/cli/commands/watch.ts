import { Command } from 'commander'
import { collectionOption, jsonOption } from '../options.ts'
import { queueOption } from '../queue-options.ts'
import { addSources } from '../watch/add-sources.ts'
import { runWatch } from '../watch/run-watch.ts'
import { listSources, pauseOrResume, printOpml, removeWatched, showSource } from '../watch/sources.ts'
import { withWatchOptions } from '../watch/watch-options.ts'

/** `isnad watch` itself fetches; its subcommands say what is watched. */
export const watchCommand = (): Command => {
  const command = withWatchOptions(
    new Command('watch')
      .description('fetch the pages of watched sites as they appear, politely; keep and read them, until stopped')
      .addOption(collectionOption())
      .addOption(queueOption())
      .option('--once', 'end when nothing is due any more, for cron')
      .addOption(jsonOption()),
  ).action(runWatch)
  command.addCommand(
    withWatchOptions(
      new Command('add')
        .description('watch a site: its feeds and sitemaps of news are looked for, else the links of its front page')
        .argument('[address...]', 'a front page, a feed or a sitemap')
        .addOption(collectionOption())
        .option('--opml <file>', 'the feeds of an OPML file, which are not looked at now')
        .option('--file <list>', 'addresses, one a line'),
    ).action(addSources),
  )
  const named = (name: string, description: string): Command =>
    new Command(name)
      .description(description)
      .argument('<source>', 'id, name or front page, as `isnad watch list` shows it')
      .addOption(collectionOption())
  command.addCommand(
    new Command('list')
      .description('what is watched, and how it goes')
      .addOption(collectionOption())
      .addOption(jsonOption())
      .action(listSources),
  )
  command.addCommand(named('show', 'one source: its lists, its last pages, and what is odd').addOption(jsonOption()).action(showSource))
  command.addCommand(named('pause', 'do not visit a source any more').action(pauseOrResume(true)))
  command.addCommand(named('resume', 'visit a source again').action(pauseOrResume(false)))
  command.addCommand(named('remove', 'forget a source; what was fetched stays').action(removeWatched))
  command.addCommand(new Command('opml').description('the watched feeds as OPML').addOption(collectionOption()).action(printOpml))
  return command
}
