// Adds to package-lock.json the platform packages that npm left out of it.
//
// A native package comes as one optional package a platform. When the registry at hand lacks some of
// them (a mirror that lags behind), `npm install` drops those from the lock file without a word, and
// `npm ci` then refuses the whole file: "Missing: … from lock file". An entry with version, os and
// cpu is enough for npm to skip it here and to fetch it on the platform it is for. It carries no
// integrity hash, since a package that was never seen has none.
import { readFileSync, writeFileSync } from 'node:fs';

export type LockEntry = {
  version?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
};

export type Lockfile = { packages: Record<string, LockEntry> };

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];
const libraries = new Map([
  ['gnu', 'glibc'],
  ['musl', 'musl'],
]);

/** The lock file with an entry for each optional dependency that had none, and the names added. */
export function completeLockfile(lockfile: Lockfile): { lockfile: Lockfile; added: string[] } {
  const packages = { ...lockfile.packages };
  const added: string[] = [];
  for (const [dependent, { optionalDependencies = {} }] of Object.entries(lockfile.packages)) {
    for (const [name, range] of Object.entries(optionalDependencies)) {
      if (isLocked(packages, dependent, name)) continue;
      packages[`node_modules/${name}`] = entryOf(name, range);
      added.push(name);
    }
  }
  return { lockfile: { ...lockfile, packages: sortedByKey(packages) }, added };
}

/** Node looks for a package beside its dependent, then in each folder above. */
function isLocked(packages: Record<string, LockEntry>, dependent: string, name: string): boolean {
  for (let folder = dependent; ; folder = parentOf(folder)) {
    if (packages[folder ? `${folder}/node_modules/${name}` : `node_modules/${name}`]) return true;
    if (!folder) return false;
  }
}

function parentOf(folder: string): string {
  return folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')));
}

/** What can be known of a package from its name alone: `@rollup/rollup-linux-x64-musl`. */
function entryOf(name: string, range: string): LockEntry {
  const words = name.split(/[-/.]/);
  const os = systems.filter((system) => words.includes(system));
  const cpu = processors.filter((processor) => words.includes(processor));
  const libc = words.flatMap((word) => libraries.get(word) ?? []);
  return {
    version: range.replace(/^[\^~]/, ''),
    ...(cpu.length > 0 && { cpu }),
    ...(libc.length > 0 && { libc }),
    optional: true,
    ...(os.length > 0 && { os }),
  };
}

function sortedByKey<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => a.localeCompare(b, 'en')));
}

if (import.meta.main) {
  const file = new URL('../package-lock.json', import.meta.url);
  const { lockfile, added } = completeLockfile(JSON.parse(readFileSync(file, 'utf8')));
  if (added.length > 0) writeFileSync(file, `${JSON.stringify(lockfile, null, 2)}\n`);
  console.log(
    `package-lock.json: ${added.length} added${added.map((name) => `\n  ${name}`).join('')}`,
  );
}
