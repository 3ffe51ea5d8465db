import { emptyShell, endless, interrupted, livePage, pagedArticle, renderedApp, richBody, statePieces, typedBlocks } from './app-layouts.ts'
import { aboutBelow, briefPage, excerptSidebar, linkRows, listArticle, rulesBelow, walledStub } from './beside-layouts.ts'
import {
  dropCap,
  hostedWeblog,
  printVersion,
  questionsAndAnswers,
  teasedThenWhole,
  walledAccelerated,
  webForms,
  withContents,
  wordPaste,
} from './editor-layouts.ts'
import type { Layout } from './filling.ts'
import { bareText, componentSite, fieldSite, nestedTables, numberedDivs, portal } from './old-layouts.ts'
import { accelerated, blockTheme, cardTheme, photoStory, readerPage, weblog } from './weblog-layouts.ts'

/** Newspaper layouts made for the tests: what a page is filled with is known, so its body is. */
export const layouts: Readonly<Record<string, Layout>> = {
  nestedTables,
  bareText,
  componentSite,
  fieldSite,
  numberedDivs,
  portal,
  weblog,
  blockTheme,
  cardTheme,
  accelerated,
  readerPage,
  photoStory,
  renderedApp,
  emptyShell,
  endless,
  livePage,
  pagedArticle,
  interrupted,
  typedBlocks,
  statePieces,
  richBody,
  dropCap,
  hostedWeblog,
  printVersion,
  questionsAndAnswers,
  teasedThenWhole,
  walledAccelerated,
  webForms,
  withContents,
  wordPaste,
}

/** Layouts with what is hard to tell from the article beside it; measured by themselves. */
export const besideLayouts: Readonly<Record<string, Layout>> = {
  aboutBelow,
  briefPage,
  excerptSidebar,
  linkRows,
  listArticle,
  rulesBelow,
  walledStub,
}
