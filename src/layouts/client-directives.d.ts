import 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    /** See wake-in-turn.ts. */
    'client:in-turn'?: boolean;
  }
}
