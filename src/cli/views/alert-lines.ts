import type { Alert, Find } from '../../model/follow.ts'
import type { Paint } from '../terminal/paint.ts'
import { wrap } from '../terminal/wrap.ts'

const NEWS: Readonly<Record<Alert['news'], string>> = { new: 'new', grown: 'more copies', mended: 'mended', withdrawn: 'withdrawn' }

/** One alert with its finds: the words, who said them, what carries them, and what changed. */
export function alertLines({ updated, news, says, finds, gone, unread, version }: Alert, width: number, paint: Paint): string[] {
  const state = news === 'new' ? '' : ` · ${NEWS[news]}, version ${version}`
  return [
    '',
    ...wrap(`${unread ? '● ' : ''}${paint.bold(paint.words(says))}`, width),
    paint.dim(`  ${updated.slice(0, 16).replace('T', ' ')}${state}`),
    ...finds.slice(0, SHOWN).flatMap((find) => findLines(find, width, paint)),
    ...(finds.length > SHOWN ? [paint.dim(`  … and ${finds.length - SHOWN} more`)] : []),
    ...(gone.length > 0 ? [paint.yellow(`  ${gone.length} of what was told holds no more:`)] : []),
    ...gone.slice(-SHOWN).flatMap((find) => findLines(find, width, paint)),
  ]
}
const SHOWN = 10

export function findLines(
  { kind, words, speaker, act, via, from, to, outletName, day, url, article, statement, earlier }: Find,
  width: number,
  paint: Paint,
): string[] {
  const where = `${paint.words(outletName)} · ${day ?? 'no date stated'} · ${url ?? article}`
  const who = speaker ? `${paint.cyan(paint.words(speaker.name))}${act ? ` (${act})` : ''}: ` : ''
  const carried = via.length > 0 ? ` ${paint.dim(`via ${via.map((name) => paint.words(name)).join(', ')}`)}` : ''
  return [
    ...wrap(`${kind === 'page' || kind === 'statement' ? '' : `[${kind}] `}${who}${paint.words(words)}${carried}`, width, '  • ', '    '),
    ...(from !== undefined || to !== undefined ? wrap(`${paint.words(from || '∅')} → ${paint.words(to || '∅')}`, width, '    ') : []),
    ...wrap(
      paint.dim(
        `${where}${statement ? ` · ${statement}` : ''}${earlier ? ` · before: ${paint.words(earlier.outletName)} ${earlier.url ?? earlier.article}` : ''}`,
      ),
      width,
      '    ',
    ),
  ]
}
