/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The figures of the page in reading order; a figure's number is its place here. Set by the page, read by <Tal>. */
    figures?: readonly string[];
    /** Figures whose source card already stands in the margin. */
    cardsShown?: Set<string>;
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
