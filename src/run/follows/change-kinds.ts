import type { FollowedChange } from '../../model/follow.ts'

/** Changes that alter what was said or by whom, or hide whose words they are: what a follow on changes tells of where no kind is named. */
export const TELLING_KINDS: readonly FollowedChange[] = [
  'speaker',
  'number',
  'time',
  'place',
  'negation',
  'hedge',
  'stance',
  'quotation',
  'uncredited',
  'other',
  'other-speaker',
  'stale-time',
  'without-notice',
]

/** Every kind that a follow on changes may name. */
export const CHANGE_KINDS: readonly FollowedChange[] = [
  ...TELLING_KINDS,
  'collective',
  'updated',
  'number-form',
  'cue',
  'role',
  'name',
  'term',
  'credit',
  'added',
  'dropped',
  'order',
  'wording',
  'spelling',
  'punctuation',
  'boilerplate',
  'first-printing',
]
