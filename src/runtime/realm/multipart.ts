import { $String } from './originals.ts';

/** Browsers draw it by chance; here two runs are to send the same bytes. */
const BOUNDARY = '----FormBoundaryOfLanternPost0001';

/** A form as `multipart/form-data` (HTML, "multipart/form-data encoding algorithm"). */
export function multipart(form: FormData): { body: Blob; contentType: string } {
  const parts: (string | Blob)[] = [];
  for (const [name, value] of form) {
    const disposition = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${escaped(name)}"`;
    if (typeof value === 'string') {
      parts.push(`${disposition}\r\n\r\n${value.replace(/\r\n|\r|\n/g, '\r\n')}\r\n`);
    } else {
      const type = value.type || 'application/octet-stream';
      const head = `; filename="${escaped(value.name)}"\r\nContent-Type: ${type}\r\n\r\n`;
      parts.push(disposition + head, value, '\r\n');
    }
  }
  parts.push(`--${BOUNDARY}--\r\n`);
  return {
    body: new Blob(parts),
    contentType: `multipart/form-data; boundary=${BOUNDARY}`,
  };
}

const escaped = (name: string): string =>
  $String(name)
    .replace(/\r\n|\r|\n/g, '%0D%0A')
    .replaceAll('"', '%22');
