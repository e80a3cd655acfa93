/** The drawing as a picture of its own: an SVG with its colours in it, for a slide or a bug report. */

import type { Lane, Lanes, NamedLevel, Resource, WaitKind } from '../../runtime/trace/index.ts';
import { formatMs } from '../../runtime/trace/readings/format-ms.ts';
import { blocksOf, endOf, type Frame, piecesOf, thinned } from './geometry.ts';
import { HEIGHT, heightOf, levelPath, overPath } from './level-path.ts';
import { limitWords } from './limit-words.ts';
import type { Limited, OverLimit } from './limited.ts';
import { rankText } from './over-text.ts';
import { shownLine } from './shown-line.ts';
import { figure, marksOf, percent, unit } from './ticks.ts';

const WIDTH = 960;
const NAMES = 172;
const FIGURES = 76;
const RULER = 34;
const LANE = 32;
const BAR = 20;
const STRIP = HEIGHT + 16;
/** Of a strip with words above it: how high these are. */
const WORDS = 16;
const TRACK = WIDTH - NAMES - FIGURES;

/** The colours of paper, as the light scheme has them: fill and edge. */
const COLOURS: Record<WaitKind, readonly [fill: string, edge: string]> = {
  timer: ['#eef2f2', '#7d8787'],
  promise: ['#eef2f2', '#7d8787'],
  request: ['#bddefa', '#296eb4'],
  body: ['#7ba9d8', '#296eb4'],
  query: ['#abdbd1', '#00544f'],
  lock: ['#ffe7b0', '#b4751a'],
  tasks: ['none', '#141e1e'],
};
const INK = '#141e1e';
const QUIET = '#5f6a69';
const FAIL = '#a91e16';

/**
 * @param limited what a check limits, in a strip of its own, and the waits that began over that
 * @returns a whole document, `<svg xmlns=…>…</svg>`, 960 px wide
 */
export function svgText(lanes: Lanes, frame: Frame, label: string, limited?: Limited): string {
  const { axis } = frame;
  const held = RULER + lanes.lanes.length * LANE;
  const under = held + lanes.resources.length * LANE + 8;
  const strip = under + lanes.levels.length * STRIP;
  const height = limited ? strip + WORDS + STRIP : strip;
  const x = (share: number): number => round(NAMES + (share / 100) * TRACK);
  const marks = marksOf(axis);
  const ruler = marks.flatMap((time, index) => {
    const at = x(percent(time, axis));
    const text =
      index === marks.length - 1 ? `${figure(time, axis)} ${unit(axis)}` : figure(time, axis);
    return [
      `<path d="M${at} ${RULER}V${height}" stroke="#d4dbd8"/><path d="M${at} ${RULER}v-7" stroke="${INK}"/>`,
      `<text x="${at}" y="${RULER - 12}" text-anchor="middle" font-size="12" fill="${QUIET}">${text}</text>`,
    ];
  });
  const rows = lanes.lanes.flatMap((lane, row) =>
    laneText(lane, frame, RULER + row * LANE, { x, over: limited?.over }),
  );
  const holds = lanes.resources.flatMap((resource, row) =>
    resourceText(resource, lanes, frame, held + row * LANE, x),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="'IBM Plex Mono', monospace" font-size="12.5">`,
    `<title>${escaped(label)}</title><rect width="100%" height="100%" fill="#fff"/>`,
    ...ruler,
    `<path d="M${NAMES} ${RULER}h${TRACK}" stroke="${INK}"/>`,
    ...rows,
    ...holds,
    ...lanes.levels.map((level, at) => levelText(level, frame, under + at * STRIP)),
    ...(limited ? [limitedText(limited, frame, strip + WORDS)] : []),
    '</svg>',
  ].join('\n');
}

interface Marked {
  x: (share: number) => number;
  over: OverLimit | undefined;
}

function laneText(lane: Lane, frame: Frame, top: number, { x, over }: Marked): string[] {
  const middle = top + LANE / 2;
  const ranks = over?.tasks.get(lane.task);
  const rank = ranks ? rankText(ranks) : '';
  const letters = (NAMES - 16 * lane.depth) / 8 - (ranks ? rank.length + 1 : 0);
  const out = [
    `<text x="${12 * Math.min(4, lane.depth) + 4}" y="${middle + 4}" fill="${INK}">${escaped(cut(lane.name, letters))}</text>`,
  ];
  if (ranks)
    out.push(
      `<text x="${NAMES - 8}" y="${middle + 4}" text-anchor="end" fill="${FAIL}">${rank}</text>`,
    );
  let share = 0;
  for (const { bar, width } of piecesOf(lane, frame)) {
    const [left, right] = [x(share), x(share + width)];
    share += width;
    if (bar === undefined) continue;
    const { kind, site, label } = bar.span;
    const [fill, edge] = COLOURS[kind];
    const joins = kind === 'tasks';
    const began = over?.spans.has(bar.span);
    const dashes = bar.leak ? ' stroke-dasharray="4 3"' : '';
    out.push(
      joins
        ? `<path d="M${left} ${middle}H${right}M${left} ${middle - 5}v10M${right} ${middle - 5}v10" stroke="${edge}" stroke-width="1.5" fill="none"/>`
        : `<rect x="${left}" y="${middle - BAR / 2}" width="${round(right - left)}" height="${BAR}" fill="${bar.leak ? 'none' : fill}" stroke="${bar.span.ok && !began ? edge : FAIL}"${dashes}/>`,
    );
    if (began)
      out.push(
        `<path d="M${left + 2} ${middle - BAR / 2}v${BAR}" stroke="${FAIL}" stroke-width="4"/>`,
      );
    const room = Math.floor((right - left - 12) / 7.6);
    if (!bar.labelled || room < 4) continue;
    const words = cut(`${shownLine(site) ?? ''} ${label}`.trim(), room);
    const plate = joins
      ? `<rect x="${left + 8}" y="${middle - 8}" width="${words.length * 7.6 + 8}" height="16" fill="#fff"/>`
      : '';
    out.push(
      `${plate}<text x="${left + (joins ? 12 : 6)}" y="${middle + 4}" fill="${INK}">${escaped(words)}</text>`,
    );
  }
  for (const { at, width } of blocksOf(lane, frame.axis)) {
    const left = x(at);
    out.push(
      `<rect x="${left}" y="${middle - BAR / 2}" width="${round(x(at + width) - left)}" height="${BAR}" fill="${INK}"/>`,
    );
  }
  for (const run of thinned(lane.runs, frame.axis))
    out.push(`<path d="M${x(run)} ${middle - 13}v26" stroke="${INK}" stroke-width="2"/>`);
  const end = endOf(lane, frame);
  if (end !== undefined) out.push(endMark(lane, x(end), middle));
  const says =
    lane.outcome === 'resolved' && lane.end !== undefined ? formatMs(lane.end) : lane.outcome;
  out.push(
    `<text x="${WIDTH - 4}" y="${middle + 4}" text-anchor="end" fill="${/^(failed|stopped)$/.test(lane.outcome) ? FAIL : QUIET}">${says}</text>`,
  );
  return out;
}

/** A bar for each hold, with its holder where there is room. */
function resourceText(
  { name, holds }: Resource,
  { lanes }: Lanes,
  { axis, whole }: Frame,
  top: number,
  x: (share: number) => number,
): string[] {
  const middle = top + LANE / 2;
  const out = [
    `<text x="4" y="${middle + 4}" fill="${INK}">${escaped(cut(name, NAMES / 8))}</text>`,
  ];
  for (const { task, from, to } of holds) {
    if (from > axis.max || (to ?? whole) < axis.min) continue;
    const left = x(Math.max(0, percent(from, axis)));
    const right = x(Math.min(100, percent(to ?? whole, axis)));
    const holder = lanes.find((lane) => lane.task === task)?.name ?? 'main';
    const room = Math.floor((right - left - 12) / 7.6);
    out.push(
      `<rect x="${left}" y="${middle - BAR / 2}" width="${Math.max(1, round(right - left))}" height="${BAR}" fill="#eef2f2" stroke="${INK}"/>`,
    );
    if (room >= 4)
      out.push(
        `<text x="${left + 6}" y="${middle + 4}" fill="${INK}">${escaped(cut(holder, room))}</text>`,
      );
  }
  return out;
}

/** A strip under the lanes: the level, and the limit of a stream. */
function levelText(
  level: NamedLevel,
  { axis }: Pick<Frame, 'axis'>,
  top: number,
  bounds = QUIET,
): string {
  const { name, peak, limit } = level;
  const highest = Math.max(peak, limit ?? 0, 1);
  const line = levelPath(level, axis, highest);
  const stroke = 'fill="none" stroke-width="1.5" vector-effect="non-scaling-stroke"';
  const dashes = `stroke="${bounds}" stroke-dasharray="5 3"`;
  const bound =
    limit === undefined
      ? ''
      : `<path d="M0 ${heightOf(limit, highest)}H1000" ${stroke} ${dashes}/>`;
  const base = top + HEIGHT;
  return [
    `<text x="4" y="${base}" fill="${QUIET}">${escaped(cut(name, (NAMES - 16) / 8))}</text>`,
    `<g transform="translate(${NAMES} ${top}) scale(${round(TRACK / 1000)} 1)">`,
    `<path d="${line}V${HEIGHT}H0Z" fill="#eef2f2"/>${bound}<path d="${line}" ${stroke} stroke="${INK}"/></g>`,
    `<text x="${WIDTH - 4}" y="${base}" text-anchor="end" fill="${QUIET}">${peak}</text>`,
  ].join('');
}

/** The same, of what a check limits: its line is named, and what is above it is red. */
function limitedText(limited: Limited, { axis }: Frame, top: number): string {
  const { limit, peak } = limited;
  if (limit === undefined) return levelText(limited, { axis }, top);
  const highest = Math.max(peak, limit, 1);
  const { text, end, base } = limitWords(limited, limit, axis, { top: highest });
  const x = round(NAMES + (end / 100) * TRACK - (end < 100 ? 6 : 0));
  const y = round(top + (base / 100) * HEIGHT - 4);
  const over = peak > limit;
  const area = over
    ? `<g transform="translate(${NAMES} ${top}) scale(${round(TRACK / 1000)} 1)"><path d="${overPath(limited, limit, axis, highest)}" fill="${FAIL}" fill-opacity="0.28"/></g>`
    : '';
  return [
    levelText(limited, { axis }, top, over ? FAIL : QUIET),
    area,
    `<text x="${x}" y="${y}" text-anchor="end" font-size="12" fill="${over ? FAIL : QUIET}">${text}</text>`,
  ].join('');
}

function endMark({ outcome }: Lane, x: number, y: number): string {
  switch (outcome) {
    case 'resolved':
      return `<circle cx="${x}" cy="${y}" r="4.5" fill="${INK}"/>`;
    case 'failed':
      return `<path d="M${x - 6} ${y - 6}h12v12h-12z" fill="${FAIL}"/><path d="M${x - 3} ${y - 3}l6 6m0-6l-6 6" stroke="#fff" stroke-width="2"/>`;
    case 'cancelled':
      return `<circle cx="${x}" cy="${y}" r="5.2" fill="#fff" stroke="#4d5a61" stroke-width="1.8"/><path d="M${x - 3.6} ${y + 3.6}l7.2-7.2" stroke="#4d5a61" stroke-width="1.8"/>`;
    case 'leaked':
      return `<path d="M${x - 4.5} ${y - 5}l6 5-6 5" fill="none" stroke="${QUIET}" stroke-width="1.8"/>`;
    case 'stopped':
      return `<path d="M${x - 6} ${y - 6}h12v12h-12z" fill="${FAIL}"/>`;
    case 'waiting':
      return `<path d="M${x - 6} ${y - 13}v26m5-26v26" stroke="${INK}" stroke-width="3"/>`;
  }
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => escapes[char] as string);

const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, Math.max(0, Math.floor(most) - 1))}…` : text;

const round = (value: number): number => Math.round(value * 100) / 100;
