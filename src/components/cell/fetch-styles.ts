import instrument from '../../styles/instrument.css?url';

let fetched: Promise<void> | undefined;

/** Fetches, once, the styles of what a cell shows from the first touch on. Without them it can still be read. */
export function fetchStyles(): Promise<void> {
  fetched ??= new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = instrument;
    link.onload = () => resolve();
    link.onerror = () => resolve();
    document.head.append(link);
  });
  return fetched;
}
