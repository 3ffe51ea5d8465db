import type { Entity } from '../../model/gazetteer.ts'
import { agencies } from './agencies.ts'
import { outlets } from './outlets.ts'

export const entities: readonly Entity[] = [...agencies, ...outlets]
