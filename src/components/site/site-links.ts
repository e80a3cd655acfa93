/** The pages beside the lessons, as every page's header and menu name them. */
export const siteLinks = [
  { path: '/#contents', title: 'Contents' },
  { path: '/paths/', title: 'Paths' },
  { path: '/cheat-sheet/', title: 'Cheat sheet' },
  { path: '/glossary/', title: 'Glossary' },
] as const;
