/** Checks what an editor wrote on a component. */
import { componentProps, type ComponentProps } from './mdx-schema';

/** The props of a component, or a build error that names the component and what is wrong. */
export function propsOf<N extends keyof typeof componentProps>(name: N, props: object): ComponentProps<N> {
  const parsed = componentProps[name].safeParse(props);
  if (parsed.success) return parsed.data as ComponentProps<N>;
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'egenskaber'}: ${message}`);
  throw new Error(`<${name}> er skrevet forkert. ${problems.join(' · ')}`);
}
