// What the tests inside VS Code use of Node's `assert/strict`, for extension hosts with and without Node.

function assert(value: unknown, message = `${value} is not as wished`): asserts value {
  if (!value) throw new Error(message);
}

function equal(actual: unknown, expected: unknown, message = "not equal"): void {
  assert(Object.is(actual, expected), `${message}\n${difference(actual, expected)}`);
}

/** Of plain values: what JSON does not tell apart, `undefined` and a missing key, is equal. */
function deepEqual(actual: unknown, expected: unknown, message = "not equal"): void {
  assert(written(actual) === written(expected), `${message}\n${difference(actual, expected)}`);
}

function match(text: string, pattern: RegExp, message = "no match"): void {
  assert(pattern.test(text), `${message}\n${difference(text, String(pattern))}`);
}

async function rejects(work: Promise<unknown>, pattern: RegExp): Promise<void> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert(error instanceof Error, "it did not fail");
  match(error.message, pattern);
}

function difference(actual: unknown, expected: unknown): string {
  return `is:       ${written(actual)}\nexpected: ${written(expected)}`;
}

/** With the keys of objects in one order. */
function written(value: unknown): string | undefined {
  const ordered = (_key: string, part: unknown) => {
    if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)));
  };
  return JSON.stringify(value, ordered, 1);
}

export default Object.assign(assert, { ok: assert, equal, deepEqual, match, rejects });
