import assert from "node:assert/strict";
import fc from "fast-check";
import { RecordReader } from "../../../../src/core/rfm/csv/records.ts";

type Wanted = ConstructorParameters<typeof RecordReader>[0]["wanted"];

function recordsIn(chunks: readonly string[], separator = ",", wanted?: Wanted): string[] {
  const records: string[] = [];
  const reader = new RecordReader({
    separator,
    ...(wanted && { wanted }),
    onRecord: (fields, line) => void records.push(`${line}:${fields.join("|")}`),
    onOpenQuote: (line) => void records.push(`${line}:open`),
  });
  for (const chunk of chunks) reader.read(chunk);
  reader.end();
  return records;
}

describe("records", () => {
  it("are cut at separators outside quotes, with any line ends", () => {
    const text = 'a,b\r\n"x, y","say ""no"""\r\n\r\n"two\nlines",2\nlast,line';
    assert.deepEqual(recordsIn([text]), ["1:a|b", '2:x, y|say "no"', "4:two\nlines|2", "6:last|line"]);
  });

  it("come out the same however the text is cut into chunks", () => {
    const text = 'a;b\r\n"x; y";"say ""no"""\n"two\r\nlines";2\n;\n"";"a"b\nlast;5" pipe\n';
    const whole = recordsIn([text], ";");
    fc.assert(
      fc.property(fc.array(fc.nat(text.length), { maxLength: 8 }), (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), text.length];
        const chunks = places.slice(1).map((end, index) => text.slice(places[index], end));
        assert.deepEqual(recordsIn(chunks, ";"), whole);
      }),
      { numRuns: Number(process.env.RUNS ?? 50) },
    );
  });

  it("go on after a quote that nobody closed", () => {
    assert.deepEqual(recordsIn(['a,"b\nc,d\n']), ["1:open", "2:c|d"]);
    const long = `a,"b\n${"c,d\n".repeat(30_000)}`;
    assert.equal(recordsIn(long.match(/[\s\S]{1,40000}/g) ?? []).length, 30_001);
  });

  it("begin with a quote, or hold one that means nothing", () => {
    assert.deepEqual(recordsIn(['"a""b",c\n']), ['1:a"b|c']);
    assert.deepEqual(recordsIn(['c,5" pipe,d\n"x"y,z']), ['1:c|5" pipe|d', "2:xy|z"]);
    assert.deepEqual(recordsIn(['a,b\n"c"']), ["1:a|b", "2:c"]);
    assert.deepEqual(recordsIn(['"a","b']), ["1:open"]);
  });

  it("are told without anybody to tell of open quotes", () => {
    const records: string[] = [];
    const reader = new RecordReader({ separator: ",", onRecord: ([first = ""]) => void records.push(first) });
    reader.read('"a\nb\n');
    reader.end();
    assert.deepEqual(records, ["b"]);
  });

  it("are cut only at the columns that are wanted, where a line has as many as it should", () => {
    const wanted = { columns: [1, 3], width: 4 };
    const read = (text: string) => recordsIn([text], ";", wanted);
    assert.deepEqual(read("a;b;c;d\ne;f;g;h"), ["1:|b||d", "2:|f||h"]);
    assert.deepEqual(read("a;b;c\n\na;b;c;d;e\n;;;\n"), ["1:a|b|c", "3:a|b|c|d|e", "4:|||"]);
    assert.deepEqual(read('"a";b;c;d\n'), ["1:a|b|c|d"]);
    assert.deepEqual(recordsIn(["a;b\nc;d\n"], ";", { columns: [0, 1], width: 2 }), ["1:a|b", "2:c|d"]);
  });
});
