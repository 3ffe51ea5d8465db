import type { ComponentChildren } from 'preact'

/** What is wider than the screen scrolls in its own frame, and by keyboard as well. */
export const Scroll = ({ label, children }: { readonly label: string; readonly children: ComponentChildren }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must take the focus, or a keyboard cannot scroll it
  <section class="scroll" aria-label={label} tabIndex={0}>
    {children}
  </section>
)
