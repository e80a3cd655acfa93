// Plain JavaScript for any Node from 18 on: it has to run where the rest of the project cannot.
const wanted = 24;
const running = process.versions.node;

if (Number.parseInt(running, 10) < wanted) {
  console.error(
    `Meanwhile needs Node ${wanted} and this is Node ${running}: run \`npm ci\` (on 64-bit Linux and Windows it brings its own Node for the npm scripts), or elsewhere install Node ${wanted} from https://nodejs.org.`,
  );
  process.exit(1);
}
