import type { Stage } from '../../model/stage.ts'

export const carriers: Stage<'sentences', 'carriers'> = {
  name: 'carriers',
  version: 1,
  needs: ['sentences'],
  run: () => ({ carriers: [] }),
}
