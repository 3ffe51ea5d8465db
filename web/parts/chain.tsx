import { type Chain, type Gap, type Hand, isGap, type Link } from '../../src/model/chain.ts'
import type { Strings } from '../strings/strings.ts'

function HandName({ hand, stored, t }: { readonly hand: Hand; readonly stored: boolean; readonly t: Strings }) {
  const name = hand.name || (hand.kind === 'outlet' ? t.readGiven : t.unknownSpeaker)
  if (hand.kind === 'outlet' && hand.article && stored) return <a href={`/articles/${hand.article}`}>{name}</a>
  return <bdi>{name}</bdi>
}

/** A credited chain drawn from the speaker to the page; a missing hand stands where it is missing. */
export function ChainPath({ chain, stored, t }: { readonly chain: Chain; readonly stored: boolean; readonly t: Strings }) {
  const first = chain.links[0]
  if (!first) return null
  return (
    <ol class="chain">
      <li class="hand speaker">
        <HandName hand={first.from} stored={stored} t={t} />
      </li>
      {chain.links.map((step, i) => (
        <ChainStep key={i} step={step} stored={stored} t={t} />
      ))}
    </ol>
  )
}

function ChainStep({ step, stored, t }: { readonly step: Link | Gap; readonly stored: boolean; readonly t: Strings }) {
  return (
    <>
      {isGap(step) ? (
        <li class="gap">
          {t.gap}
          {step.likely && (
            <>
              {' '}
              — {t.likely} <bdi>{step.likely.hand.name}</bdi> ({t.sure(Math.round(step.likely.confidence * 100))})
            </>
          )}
        </li>
      ) : (
        <li class={`step ${step.known} ${step.basis}`} title={step.evidence.map(({ rule }) => rule).join(', ')}>
          {t.basis[step.basis]}
          {step.known === 'implied' ? ` (${t.implied})` : ''}
        </li>
      )}
      <li class={`hand ${step.to.kind}`}>
        <HandName hand={step.to} stored={stored} t={t} />
      </li>
    </>
  )
}
