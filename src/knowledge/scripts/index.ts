import type { ScriptPair } from '../../model/script-pair.ts'
import { back } from './latin-arabic-back.ts'
import { forth } from './latin-arabic-forth.ts'

/** Scripts of which it is known how a name of the one is written in the other. */
export const scripts: readonly ScriptPair[] = [{ scripts: ['Latin', 'Arabic'], forth, back }]
