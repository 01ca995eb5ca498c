/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** What the page's text mentions, in reading order. Set by the page before it renders, read by the MDX components. */
    evidence?: import('@/evidence/evidence').PageEvidence;
  }
}

declare namespace Astro {
  interface ClientDirectives {
    /** Wakes a tool: src/site/hydration/tool.ts. */
    'client:tool'?: boolean | 'later';
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
