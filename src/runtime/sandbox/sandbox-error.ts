/** The realm itself could not be started; `message` is for the reader. */
export class SandboxError extends Error {
  override name = 'SandboxError';
}

/** The realm had ended before it was given its run, and nobody had noticed: another one can take it. */
export class GoneRealm extends SandboxError {
  override name = 'GoneRealm';
}
