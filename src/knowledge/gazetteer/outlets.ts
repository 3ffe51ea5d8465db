import type { Entity } from '../../model/gazetteer.ts'

export const outlets: readonly Entity[] = []
