import type { Stage } from '../../model/stage.ts'

export const sentences: Stage<never, 'sentences'> = {
  name: 'sentences',
  version: 1,
  needs: [],
  run: () => ({ sentences: [] }),
}
