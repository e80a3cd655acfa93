/** What the environment may set for the comparison of random programs. */

const { FIDELITY_SEED, FIDELITY_RUNS, FIDELITY_PATH } = process.env;

/** Always the same programs in `npm test`, so that a failure is no matter of luck; `test:full` takes new ones. */
const SEED = 20_260_101;

export const seed = FIDELITY_SEED === undefined ? SEED : Number(FIDELITY_SEED);
/** From a difference's report: goes straight to the shrunk program. */
export const path = FIDELITY_PATH;
export const runsOr = (usual: number): number =>
  FIDELITY_RUNS === undefined ? usual : Number(FIDELITY_RUNS);
