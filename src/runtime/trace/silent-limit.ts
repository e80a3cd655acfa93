/** Limits at which a realm could not tell where it was: only the last place that was heard of is known. */
export const isSilent = (limit: string | undefined): boolean =>
  limit === 'no-answer' || limit === 'broken';
