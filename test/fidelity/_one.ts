import { readFileSync } from 'node:fs';
import { compare, compiled } from './run/compare.ts';
import { nativeSide } from './run/native.ts';
import { tracedSide } from './run/traced.ts';
import { differenceText } from './run/report.ts';
const sides = { native: nativeSide(), traced: tracedSide() };
const text = readFileSync(0, 'utf8');
for (const each of text.split(/^----$/m)) {
const c = await compare(each, sides);
console.log(c.differs === undefined ? `same ${JSON.stringify(c.native)}` : differenceText(c));
if (c.differs !== undefined || process.argv[2]) console.log((await compiled(each)).factory.replaceAll('$h00000000','H'));
}
sides.native.end(); sides.traced.end();
