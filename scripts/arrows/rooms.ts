// The rooms of src/ and the arrows between them. This table is the design: changing it is a
// decision, and a decision has a page in decisions/.

/** Where each room is: a folder (with a slash at its end) or a file. The longest match counts. */
const rooms = {
  pages: 'src/pages/',
  layouts: 'src/layouts/',
  components: 'src/components/',
  styles: 'src/styles/',
  lessons: 'src/lessons/',
  'content config': ['src/content.config.ts', 'src/loaders/', 'src/env.d.ts'],
  'front door': 'src/runtime/index.ts',
  /** What the files of a lesson and of an exercise are written in. */
  'lesson words': ['src/runtime/exercise.ts', 'src/runtime/lesson.ts'],
  /** What Node's command line needs beside the front door. */
  confined: 'src/runtime/confined.ts',
  grading: 'src/runtime/grading/',
  sandbox: 'src/runtime/sandbox/',
  /** What passes between a host, a realm and the database. */
  protocol: ['src/runtime/sandbox/protocol.ts', 'src/runtime/database/protocol.ts'],
  compiler: 'src/runtime/compiler/',
  realm: 'src/runtime/realm/',
  world: 'src/runtime/world/',
  /** Postgres, in a worker of its own. */
  database: 'src/runtime/database/',
  /** The world's description, as data. */
  routes: [
    'src/runtime/world/routes.ts',
    'src/runtime/world/world.ts',
    'src/runtime/world/data.ts',
    'src/runtime/world/modules/importable.ts',
  ],
  trace: 'src/runtime/trace/',
  reader: 'src/reader/',
  cli: 'src/cli/',
} as const;

export type Room = keyof typeof rooms;

/** What a room may refer to besides itself, be it by `import type` only. */
const arrows: Record<Room, Room[]> = {
  pages: ['layouts', 'components', 'styles', 'lessons', 'front door'],
  layouts: ['styles'],
  components: ['styles', 'front door', 'trace', 'reader'],
  styles: [],
  lessons: ['lesson words'],
  'content config': ['lessons', 'cli'],
  'front door': ['grading', 'sandbox', 'compiler', 'trace', 'routes'],
  'lesson words': ['grading', 'trace', 'routes'],
  confined: ['sandbox'],
  grading: ['sandbox', 'compiler', 'trace', 'routes'],
  sandbox: ['protocol', 'compiler', 'trace', 'routes'],
  protocol: ['trace', 'routes'],
  compiler: ['trace'],
  realm: ['protocol', 'world', 'routes', 'trace'],
  world: ['protocol', 'routes', 'trace'],
  database: ['protocol'],
  routes: ['world', 'trace'],
  trace: [],
  reader: [],
  cli: ['front door', 'confined', 'lesson words', 'lessons'],
};

/** What runs in a worker is never imported: the sandbox sends it as built scripts, and names it here alone. */
const builds: { readonly [file: string]: Room } = {
  'src/runtime/sandbox/realm-script.ts': 'realm',
  'src/runtime/sandbox/module-script.ts': 'world',
  'src/runtime/sandbox/database-files.ts': 'database',
};
const builderOf = (room: Room): string | undefined =>
  Object.keys(builds).find((file) => builds[file] === room);

/** Names of package.json's `imports` stand for a file of this room, whatever the host. */
const hostNames = new Map<string, Room>([
  ['#host', 'sandbox'],
  ['#compiler', 'compiler'],
  ['#type-checker', 'compiler'],
  ['#exercise', 'lesson words'],
  ['#lesson', 'lesson words'],
]);

/** That `file` mentions `target`: by an import, or by a string that is a path. */
export type Reference = { file: string; target: string; kind: 'import' | 'path' };

/** The room of a path from the root of the project, or undefined when it is in none. */
export function roomOf(path: string): Room | undefined {
  const named = hostNames.get(path);
  if (named) return named;
  const places = Object.entries(rooms).flatMap(([room, where]) =>
    [where].flat().map((place) => ({ room: room as Room, place })),
  );
  const found = places.filter(({ place }) => isAt(path, place));
  return found.sort((a, b) => b.place.length - a.place.length)[0]?.room;
}

/** A module may be named without its extension, and an index by its folder. */
function isAt(path: string, place: string): boolean {
  if (place.endsWith('/')) return path.startsWith(place) || `${path}/` === place;
  const withoutExtension = place.replace(/\.ts$/, '');
  return path === place || path === withoutExtension || `${path}/index` === withoutExtension;
}

/** Why a reference is not allowed, as `file → file: reason`; undefined when it is. */
export function objection({ file, target, kind }: Reference): string | undefined {
  const from = roomOf(file);
  const to = roomOf(target);
  if (!from) return `${file} is in no room of src/`;
  if (kind === 'path' && to && builds[file] === to) return undefined;
  if (kind === 'path' && !to) return undefined;
  if (!to) return `${file} → ${target}: it is in no room of src/`;
  if (from === to || arrows[from].includes(to)) return undefined;
  if (from === 'sandbox' && builderOf(to)) {
    return `${file} → ${target}: the ${to} is named by ${builderOf(to)} only, as a path and not by an import`;
  }
  return `${file} → ${target}: there is no arrow ${from} → ${to}`;
}
