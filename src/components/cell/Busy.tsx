import { megabytes } from './phrase.ts';

/** The compiler's download, in true bytes. */
export function Busy({ loaded, total }: { loaded: number; total: number }) {
  return (
    <div class="busy">
      <p role="status">
        <b>Fetching the TypeScript compiler</b>
        <span class="mono">{megabytes({ loaded, total })}</span>
      </p>
      <progress class="meter" aria-label="Compiler download" value={loaded} max={total} />
      <p class="sub">Once per visit to this site. Your run starts by itself when it is here.</p>
    </div>
  );
}
