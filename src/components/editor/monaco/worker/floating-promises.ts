import ts from 'typescript';

/** Beyond every code of TypeScript's own. */
const CODE = 100_001;
const SAID =
  'Nothing waits for this promise, and nobody hears of it if it fails. `await` it, or keep it and await it later; `void` before it says that this is meant.';

/**
 * Statements whose value is a promise that is dropped. As @typescript-eslint/no-floating-promises has it: awaited,
 * stored, returned, given to `void`, or given a handler of its rejection is looked after. Only what the types
 * say is known: a promise behind `any`, one in a dropped array, and one that a callback returns are not seen.
 */
export function floatingPromises(file: ts.SourceFile, checker: ts.TypeChecker): ts.Diagnostic[] {
  const found: ts.Diagnostic[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isExpressionStatement(node)) {
      for (const expression of floating(node.expression, checker)) {
        found.push({
          category: ts.DiagnosticCategory.Warning,
          code: CODE,
          file,
          start: expression.getStart(file),
          length: expression.getWidth(file),
          messageText: SAID,
        });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The parts of a dropped value that are promises nobody looks after. */
function floating(expression: ts.Expression, checker: ts.TypeChecker): ts.Expression[] {
  const of = (each: ts.Expression): ts.Expression[] => floating(each, checker);
  if (ts.isParenthesizedExpression(expression)) return of(expression.expression);
  if (ts.isConditionalExpression(expression)) {
    return [...of(expression.whenTrue), ...of(expression.whenFalse)];
  }
  if (ts.isBinaryExpression(expression)) {
    const { kind } = expression.operatorToken;
    if (kind === ts.SyntaxKind.CommaToken) return [...of(expression.left), ...of(expression.right)];
    const short = [
      ts.SyntaxKind.AmpersandAmpersandToken,
      ts.SyntaxKind.BarBarToken,
      ts.SyntaxKind.QuestionQuestionToken,
    ];
    return short.includes(kind) ? of(expression.right) : [];
  }
  if (ts.isAwaitExpression(expression) || ts.isVoidExpression(expression)) return [];
  if (!isThenable(checker.getTypeAtLocation(expression), checker)) return [];
  return isLookedAfter(expression, checker) ? [] : [expression];
}

/** `.catch(handler)`, `.then(handler, handler)`, and `.finally(…)` of what is looked after. */
function isLookedAfter(expression: ts.Expression, checker: ts.TypeChecker): boolean {
  if (!ts.isCallExpression(expression)) return false;
  const { expression: callee, arguments: given } = expression;
  if (!ts.isPropertyAccessExpression(callee)) return false;
  if (!isThenable(checker.getTypeAtLocation(callee.expression), checker)) return false;
  switch (callee.name.text) {
    case 'catch':
      return given.length > 0;
    case 'then':
      return given.length > 1;
    case 'finally':
      return floating(callee.expression, checker).length === 0;
    default:
      return false;
  }
}

/** What `await` would wait for: an object whose `then` can be given a callback. */
function isThenable(type: ts.Type, checker: ts.TypeChecker): boolean {
  if (type.flags & ts.TypeFlags.Any) return false;
  if (type.isUnion()) return type.types.some((each) => isThenable(each, checker));
  const then = type.getProperty('then');
  if (then === undefined) return false;
  return checker
    .getTypeOfSymbol(then)
    .getCallSignatures()
    .some(({ parameters }) => parameters.length > 0);
}
