/** Makes the styles of utility classes available to the page; called before the classes are set. */
export function useClasses(_classNames: string): void {}
