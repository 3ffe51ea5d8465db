import type { Stage } from '../../model/stage.ts'

export const times: Stage<'sentences', 'times'> = {
  name: 'times',
  version: 1,
  needs: ['sentences'],
  run: () => ({ times: [] }),
}
