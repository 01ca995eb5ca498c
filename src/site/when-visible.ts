/** Runs once, when the element comes near what is seen. Gives a way to stop waiting. */
export function whenVisible(element: Element, run: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      run();
    },
    { rootMargin: '120px' },
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}
