/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the page's text mentions, in reading order. Set by the page before it renders, read by the MDX components. */
    evidence?: import('@/evidence/evidence').PageEvidence;
  }
}

declare namespace Astro {
  interface ClientDirectives {
    /** Wakes the island at once: src/site/hydration/now.ts. */
    'client:now'?: boolean;
    /** Wakes the island when the reader comes near it or uses the page: src/site/hydration/near.ts. */
    'client:near'?: boolean;
  }
}

declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}

interface ImportMetaEnv {
  /** The version in package.json. */
  readonly STYRBAR_VERSION: string;
}
