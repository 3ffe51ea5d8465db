import type { Stage } from '../../model/stage.ts'

export const mentions: Stage<'sentences', 'mentions'> = {
  name: 'mentions',
  version: 1,
  needs: ['sentences'],
  run: () => ({ mentions: [] }),
}
