/**
 * The files of Postgres as they were: Emscripten's file system in memory, with its table of names and its open streams.
 * A file's content is copied when it is first written to.
 */

/** A file or folder (Emscripten, `FSNode`). */
interface Node {
  name: string;
  parent: Node;
  mode: number;
  name_next: Node | undefined;
  contents: Uint8Array | { [name: string]: Node } | null;
  usedBytes: number;
  atime: number;
  mtime: number;
  ctime: number;
}

interface Stream {
  node: Node;
  shared: object;
}

type Write = (stream: Stream, ...rest: unknown[]) => number;

/** As much of Emscripten's `FS` and `MEMFS` as an image needs. */
export interface Files {
  FS: {
    nameTable: (Node | undefined)[];
    streams: (Stream | null | undefined)[];
    nextInode: number;
    isDir(mode: number): boolean;
  };
  MEMFS: { ops_table: { file: { stream: { write: Write } } } };
}

export interface FileImage {
  restore(): void;
}

export function fileImage({ FS, MEMFS }: Files): FileImage {
  const heads = [...FS.nameTable];
  const nodes = nodesOf(heads).map((node) => ({ node, was: fieldsOf(node, FS.isDir(node.mode)) }));
  const streams = FS.streams.map((stream) => stream && streamState(stream));
  const { nextInode } = FS;
  copyOnWrite(MEMFS.ops_table.file.stream, new WeakSet(nodes.map(({ was }) => was.contents ?? {})));
  return {
    restore() {
      FS.nextInode = nextInode;
      // The table's length is part of the hash.
      for (let i = 0; i < heads.length; i++) FS.nameTable[i] = heads[i];
      for (const { node, was } of nodes) Object.assign(node, was, folderOf(was.contents));
      FS.streams.length = 0;
      streams.forEach((state, fd) => {
        FS.streams[fd] = state ? state.restored() : state;
      });
    },
  };
}

function nodesOf(heads: readonly (Node | undefined)[]): Node[] {
  const nodes: Node[] = [];
  for (const head of heads) {
    for (let node = head; node; node = node.name_next) nodes.push(node);
  }
  return nodes;
}

/** A folder is a table of its own, which changes in place. */
function fieldsOf(node: Node, isFolder: boolean): Omit<Node, never> {
  const { name, parent, mode, name_next, contents, usedBytes, atime, mtime, ctime } = node;
  const kept = isFolder ? ({ ...contents } as Node['contents']) : contents;
  return { name, parent, mode, name_next, contents: kept, usedBytes, atime, mtime, ctime };
}

const folderOf = (contents: Node['contents']): { contents?: Node['contents'] } =>
  contents === null || contents instanceof Uint8Array ? {} : { contents: { ...contents } };

/** Closing a stream takes its number away; reading moves its position, which it shares with copies of it. */
function streamState(stream: Stream): { restored(): Stream } {
  const own = { ...stream };
  const shared = { ...stream.shared };
  return {
    restored() {
      Object.assign(stream, own);
      Object.assign(stream.shared, shared);
      return stream;
    },
  };
}

function copyOnWrite(operations: { write: Write }, kept: WeakSet<object>): void {
  const { write } = operations;
  operations.write = (stream, ...rest) => {
    const { contents } = stream.node;
    if (contents instanceof Uint8Array && kept.has(contents))
      stream.node.contents = contents.slice();
    return write(stream, ...rest);
  };
}
