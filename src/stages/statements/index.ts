import type { Stage } from '../../model/stage.ts'

export const statements: Stage<'sentences' | 'mentions' | 'times' | 'carriers', 'statements'> = {
  name: 'statements',
  version: 1,
  needs: ['sentences', 'mentions', 'times', 'carriers'],
  run: () => ({ statements: [] }),
}
