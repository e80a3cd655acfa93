/** A hidden tab's timers are slowed down, so a late answer says nothing. */
export const isHidden = (): boolean => typeof document !== 'undefined' && document.hidden;
