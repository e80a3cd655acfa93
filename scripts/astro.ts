// Astro's command line with its telemetry off. Astro reads that from the environment only, and an
// npm script can't set a variable in a way that every shell understands.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const entry = new URL('./bin/astro.mjs', import.meta.resolve('astro/package.json'));
await import(entry.href);
