import { Command } from 'commander'
import { addNamed, pauseOrResumeFollow, removeNamed, sendTo } from '../follow/change-follow.ts'
import { deliverFollows } from '../follow/deliver-follows.ts'
import { exportFollows, importFollows } from '../follow/follow-file.ts'
import { withQueryOptions, withTargetOptions } from '../follow/follow-flags.ts'
import { listFollows, showFollow, streamAlerts, testFollow } from '../follow/show-follows.ts'
import { collectionOption, jsonOption, wholeNumber } from '../options.ts'
import { allowAddressOption } from '../watch/watch-options.ts'

/** `isnad follow`: saved searches, and who is told of what they find. */
export const followCommand = (): Command => {
  const command = new Command('follow').description(
    'be told when pages, statements or changes come that a search finds (docs/following.md)',
  )
  const sub = (name: string, description: string): Command => {
    const one = new Command(name).description(description).addOption(collectionOption())
    command.addCommand(one)
    return one
  }
  withTargetOptions(withQueryOptions(sub('add', 'follow a search from now on').argument('<name>').argument('[words...]')))
    .option('--quiet-days <days>', 'days without a find after which that is told itself; 0 for never', wholeNumber(0, 3650))
    .addOption(jsonOption())
    // A word with a minus is a word that pages are to be without.
    .allowUnknownOption()
    .addHelpText('after', '\nThe query is in the language of `isnad search --help`.')
    .action(addNamed)
  sub('list', 'what is followed, and what is unread').addOption(jsonOption()).action(listFollows)
  sub('show', 'what a follow has told, newest first')
    .argument('<name>')
    .option('--limit <number>', 'alerts shown', wholeNumber(1, 1000), 20)
    .option('--read', 'mark them as read')
    .option('--feeds', 'show the addresses of its feeds too; whoever has one may read it')
    .addOption(jsonOption())
    .action(showFollow)
  withQueryOptions(sub('test', 'what a follow would have found on the pages of the last days').argument('[name]'))
    .option('--query <words>', 'instead of a name: words of a search that is not kept')
    .option('--days <number>', 'days back; 0 for all', wholeNumber(0, 100_000), 30)
    .addOption(jsonOption())
    .action(testFollow)
  sub('pause', 'tell nothing of a follow for now').argument('<name>').action(pauseOrResumeFollow(true))
  sub('resume', 'go on with a follow').argument('<name>').action(pauseOrResumeFollow(false))
  sub('remove', 'forget a follow with its alerts and feeds').argument('<name>').action(removeNamed)
  withTargetOptions(sub('send', 'send the alerts of a follow somewhere, or stop it').argument('<name>'))
    .option('--stop <address...>', 'send nothing more there')
    .action(sendTo)
  sub('export', 'all follows as a JSON file')
    .option('--secrets', 'with the addresses of feeds and the secrets of webhooks')
    .action(exportFollows)
  sub('import', 'add the follows of such a file').argument('<file>').action(importFollows)
  sub('deliver', 'send the alerts that wait for a webhook or a mailbox; `isnad watch` does the same')
    .addOption(allowAddressOption())
    .option('--once', 'end when nothing is due any more, for cron')
    .addOption(jsonOption())
    .action(deliverFollows)
  sub('stream', 'alerts as JSON Lines as they come, until stopped')
    .option('--after <seq>', 'begin behind the alert with this `seq`, not with the next that comes', wholeNumber(0))
    .option('--follow <name>', 'of one follow only')
    .option('--once', 'end when all are written')
    .action(streamAlerts)
  return command
}
