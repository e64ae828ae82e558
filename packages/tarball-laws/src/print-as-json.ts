/**
 * A line that makes `console.log` print one JSON text a call, typed arrays as arrays, so that what an
 * example prints is the same in Node and in a browser.
 */
export const PRINT_AS_JSON = `{
  const plain = (_, value) => (ArrayBuffer.isView(value) ? Array.from(value) : value);
  const log = console.log.bind(console);
  console.log = (...values) => log(JSON.stringify(values, plain));
}\n`;
