import ts from 'typescript'
import type { SourceFile } from './tracked-files.ts'

/** Ways through a function: 1, and one more at each place where it may go two ways. */
const MOST_WAYS = 25

const FORKS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.IfStatement,
  ts.SyntaxKind.ConditionalExpression,
  ts.SyntaxKind.ForStatement,
  ts.SyntaxKind.ForInStatement,
  ts.SyntaxKind.ForOfStatement,
  ts.SyntaxKind.WhileStatement,
  ts.SyntaxKind.DoStatement,
  ts.SyntaxKind.CaseClause,
  ts.SyntaxKind.CatchClause,
])
const FORKING_OPERATORS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
])

/** Two frames of English are still to be split (`contentBehind`): until then no function of its grammar may pass this. */
const MOST_WAYS_OF_ENGLISH = 34
const ENGLISH = /^src\/knowledge\/languages\/en\/grammar\//u

/** Functions of the program and its scripts that are too complex: `src/a.ts:12: readPage has 31 ways through it, more than 25`. */
export function complexityProblems(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => /\.tsx?$/u.test(path))
    .flatMap(({ path, text }) => complexFunctions(path, text, ENGLISH.test(path) ? MOST_WAYS_OF_ENGLISH : MOST_WAYS))
}

/** A function inside another counts for itself alone (McCabe's cyclomatic complexity). */
export function complexFunctions(path: string, text: string, most = MOST_WAYS): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS)
  const problems: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const ways = waysThrough(node)
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
      if (ways > most) problems.push(`${path}:${line}: ${nameOf(node)} has ${ways} ways through it, more than ${most}: split it`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return problems
}

function waysThrough(root: ts.Node): number {
  let ways = 1
  const count = (node: ts.Node): void => {
    if (node !== root && ts.isFunctionLike(node)) return
    if (FORKS.has(node.kind) || (ts.isBinaryExpression(node) && FORKING_OPERATORS.has(node.operatorToken.kind))) ways++
    ts.forEachChild(node, count)
  }
  ts.forEachChild(root, count)
  return ways
}

/** The name of a function, or of what it is assigned to. */
function nameOf(node: ts.SignatureDeclaration): string {
  if (node.name) return node.name.getText()
  const { parent } = node
  return (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)) && parent.name ? parent.name.getText() : 'a function'
}
