/**
 * The order in which modules are evaluated: ECMA-262, "Cyclic Module Records" (Evaluate, InnerModuleEvaluation,
 * ExecuteAsyncModule, GatherAvailableAncestors, AsyncModuleExecutionFulfilled and -Rejected), step by step, so that each
 * goes on in the tick in which the engine's own would.
 */

import { $Promise, whenSettled } from './originals.ts';

export interface Capability {
  promise: Promise<void>;
  resolve(): void;
  reject(error: unknown): void;
}

/** The last time at which a module was put among those that finish later. */
let asyncEvaluations = 0;

export class CyclicModule {
  status: 'linked' | 'evaluating' | 'evaluating-async' | 'evaluated' = 'linked';
  evaluationError: { error: unknown } | undefined;
  dfsIndex = 0;
  dfsAncestorIndex = 0;
  requests: readonly CyclicModule[] = [];
  cycleRoot: CyclicModule | undefined;
  asyncEvaluationOrder: 'unset' | number | 'done' = 'unset';
  topLevelCapability: Capability | undefined;
  readonly asyncParentModules: CyclicModule[] = [];
  pendingAsyncDependencies = 0;
  readonly hasTopLevelAwait: boolean;
  /**
   * Runs the module's body. Without top-level `await`: to its end; throws what it throws. With it: up to the
   * first wait; the body settles the capability when it has come to its end.
   */
  readonly execute: (capability?: Capability) => void;

  constructor(hasTopLevelAwait: boolean, execute: (capability?: Capability) => void) {
    this.hasTopLevelAwait = hasTopLevelAwait;
    this.execute = execute;
  }
}

/** Evaluate(): its promise settles when the module and all that it asks for have been evaluated. */
export function evaluateGraph(asked: CyclicModule): Promise<void> {
  const settled = asked.status === 'evaluating-async' || asked.status === 'evaluated';
  const module = (settled && asked.cycleRoot) || asked;
  if (module.topLevelCapability) return module.topLevelCapability.promise;
  const capability = newCapability();
  module.topLevelCapability = capability;
  const stack: CyclicModule[] = [];
  try {
    innerEvaluation(module, stack, 0);
    if (typeof module.asyncEvaluationOrder !== 'number') capability.resolve();
  } catch (error) {
    for (const each of stack) {
      each.status = 'evaluated';
      each.evaluationError = { error };
    }
    capability.reject(error);
  }
  return capability.promise;
}

function innerEvaluation(module: CyclicModule, stack: CyclicModule[], start: number): number {
  if (module.status === 'evaluating-async' || module.status === 'evaluated') {
    if (module.evaluationError) throw module.evaluationError.error;
    return start;
  }
  if (module.status === 'evaluating') return start;
  module.status = 'evaluating';
  module.dfsIndex = start;
  module.dfsAncestorIndex = start;
  stack.push(module);
  let index = start + 1;
  for (const request of module.requests) {
    index = innerEvaluation(request, stack, index);
    waitFor(request, module);
  }
  if (module.pendingAsyncDependencies > 0 || module.hasTopLevelAwait) {
    module.asyncEvaluationOrder = ++asyncEvaluations;
    if (module.pendingAsyncDependencies === 0) executeAsync(module);
  } else {
    module.execute();
  }
  if (module.dfsAncestorIndex === module.dfsIndex) closeCycle(module, stack);
  return index;
}

function waitFor(asked: CyclicModule, module: CyclicModule): void {
  let request = asked;
  if (request.status === 'evaluating') {
    module.dfsAncestorIndex = Math.min(module.dfsAncestorIndex, request.dfsAncestorIndex);
  } else {
    request = request.cycleRoot as CyclicModule;
    if (request.evaluationError) throw request.evaluationError.error;
  }
  if (typeof request.asyncEvaluationOrder !== 'number') return;
  module.pendingAsyncDependencies++;
  request.asyncParentModules.push(module);
}

/** All above `root` on the stack ask for each other: they become ready together. */
function closeCycle(root: CyclicModule, stack: CyclicModule[]): void {
  let module: CyclicModule;
  do {
    module = stack.pop() as CyclicModule;
    module.status = module.asyncEvaluationOrder === 'unset' ? 'evaluated' : 'evaluating-async';
    module.cycleRoot = root;
  } while (module !== root);
}

function executeAsync(module: CyclicModule): void {
  const capability = newCapability();
  whenSettled(
    capability.promise,
    () => asyncFulfilled(module),
    (error) => asyncRejected(module, error),
  );
  module.execute(capability);
}

function asyncFulfilled(module: CyclicModule): void {
  if (module.status === 'evaluated') return;
  evaluated(module);
  const ready: CyclicModule[] = [];
  gatherAvailableAncestors(module, ready);
  ready.sort((a, b) => (a.asyncEvaluationOrder as number) - (b.asyncEvaluationOrder as number));
  for (const each of ready) {
    // An error of a module before it in this list may have reached it.
    if ((each.status as string) === 'evaluated') continue;
    if (each.hasTopLevelAwait) {
      executeAsync(each);
      continue;
    }
    try {
      each.execute();
    } catch (error) {
      asyncRejected(each, error);
      continue;
    }
    evaluated(each);
  }
}

function evaluated(module: CyclicModule): void {
  module.asyncEvaluationOrder = 'done';
  module.status = 'evaluated';
  module.topLevelCapability?.resolve();
}

/** Those that have waited for `module` last; what has no top-level `await` will be over at once, so its parents too. */
function gatherAvailableAncestors(module: CyclicModule, ready: CyclicModule[]): void {
  for (const parent of module.asyncParentModules) {
    if (ready.includes(parent) || parent.cycleRoot?.evaluationError) continue;
    if (--parent.pendingAsyncDependencies > 0) continue;
    ready.push(parent);
    if (!parent.hasTopLevelAwait) gatherAvailableAncestors(parent, ready);
  }
}

function asyncRejected(module: CyclicModule, error: unknown): void {
  if (module.status === 'evaluated') return;
  module.evaluationError = { error };
  module.status = 'evaluated';
  module.asyncEvaluationOrder = 'done';
  for (const parent of module.asyncParentModules) asyncRejected(parent, error);
  module.topLevelCapability?.reject(error);
}

function newCapability(): Capability {
  let settle: Omit<Capability, 'promise'> | undefined;
  const promise = new $Promise<void>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return { promise, ...(settle as Omit<Capability, 'promise'>) };
}
