/**
 * An address as a page shows it: without the co-operative's own host, and of the other mocked hosts only the name.
 * @example shortUrl('https://api.lanternpost.test/posts') // '/posts'
 * @example shortUrl('https://api.github.test/users/python') // 'api.github/users/python'
 * @example shortUrl('https://stock.svc.test/x') // 'stock/x'
 */
export const shortUrl = (url: string): string =>
  url
    .replace(/^https:\/\/api\.lanternpost\.test(?=[/?#]|$)/, '')
    .replace(/^(?:https|wss):\/\/([\w.-]+?)(?:\.svc)?\.test(?=[/?#]|$)/, '$1');
