import { crawl } from './kit.ts';

const pages = await crawl('https://harbour.test/', { concurrency: 3 });
console.log(
  pages.length,
  'pages in the order they arrived:',
  pages.map((p: any) => p.path).join(' '),
);
