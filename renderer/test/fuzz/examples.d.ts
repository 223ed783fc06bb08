/** The generated examples, put into the bundle by `fuzz.ts`. */
declare module 'examples' {
  const examples: readonly object[]
  export default examples
}
