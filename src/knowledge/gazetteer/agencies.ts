import type { Entity } from '../../model/gazetteer.ts'

export const agencies: readonly Entity[] = []
