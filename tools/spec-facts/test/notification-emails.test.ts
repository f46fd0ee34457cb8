import { expect, test } from "vitest";
import { readDocument } from "../src/document/read-document.ts";
import { SchemaValidator } from "../src/examples/schema-validator.ts";
import { documentPath } from "../src/paths.ts";

const validate = new SchemaValidator(readDocument(documentPath("2017-10-31"))).compile([
  "components",
  "schemas",
  "NotificationEmails",
]);

const label = "a".repeat(63);

test.each([
  ["one address", "jondoe@contoso.com"],
  ["several", "jondoe@contoso.com,janedoe@contoso.com,release@contoso.com"],
  ["a blank after a comma", "jondoe@contoso.com, janedoe@contoso.com"],
  ["blanks before a comma", "jondoe@contoso.com  ,janedoe@contoso.com"],
  ["blanks around the list", "  jondoe@contoso.com , janedoe@contoso.com  "],
  ["a plus address", "jondoe+cancel@contoso.com"],
  ["dots and hyphens", "jon.von-doe@my-contoso.com"],
  ["a subdomain", "jondoe@mail.eu.contoso.com"],
  ["a host without a dot", "root@localhost"],
  ["an apostrophe", "o'neill@contoso.com"],
  ["digits", "1@1.example"],
  ["capitals", "JonDoe@Contoso.COM"],
  ["the longest local part and label", `${"a".repeat(64)}@${label}.${label}`],
  ["many addresses", Array.from({ length: 100 }, (_, index) => `jondoe${index}@contoso.com`).join(", ")],
])("takes %s", (_, value) => {
  expect(validate(value)).toBe(true);
});

test.each([
  ["nothing", ""],
  ["a blank", "   "],
  ["a comma", ","],
  ["only commas", ", , ,"],
  ["a trailing comma", "jondoe@contoso.com,"],
  ["a leading comma", ",jondoe@contoso.com"],
  ["two commas in a row", "jondoe@contoso.com,,janedoe@contoso.com"],
  ["no @", "jondoe.contoso.com"],
  ["two @", "jondoe@contoso@com"],
  ["no local part", "@contoso.com"],
  ["no domain", "jondoe@"],
  ["a dot at the end of the domain", "jondoe@contoso."],
  ["two dots in the domain", "jondoe@contoso..com"],
  ["a dot at the start of the domain", "jondoe@.contoso.com"],
  ["a blank in the local part", "jon doe@contoso.com"],
  ["a blank in the domain", "jondoe@contoso .com"],
  ["a blank beside the @", "jondoe @contoso.com"],
  ["blanks as separators", "jondoe@contoso.com janedoe@contoso.com"],
  ["a semicolon", "jondoe@contoso.com;janedoe@contoso.com"],
  ["a header after CR and LF", "jondoe@contoso.com\r\nBcc: victim@example.com"],
  ["a header after LF", "jondoe@contoso.com\nBcc: victim@example.com"],
  ["a line break beside a comma", "jondoe@contoso.com,\njanedoe@contoso.com"],
  ["a line break at the end", "jondoe@contoso.com\n"],
  ["a line break at the start", "\njondoe@contoso.com"],
  ["a tab", "jondoe@contoso.com,\tjanedoe@contoso.com"],
  ["a line separator", "jondoe@contoso.com,\u2028janedoe@contoso.com"],
  ["angle brackets", "<a@b>"],
  ["a local part outside ASCII", "jörg@contoso.com"],
  ["a control character", "jon\u0000doe@contoso.com"],
  ["a direction mark", "jon\u202edoe@contoso.com"],
  ["a colon", "mailto:jondoe@contoso.com"],
  ["a hyphen at the start of a label", "jondoe@-contoso.com"],
  ["a display name", "Jon Doe <jondoe@contoso.com>"],
  ["a quoted local part", '"jon doe"@contoso.com'],
  ["an underscore in the domain", "jondoe@my_contoso.com"],
  ["a local part that is too long", `${"a".repeat(65)}@contoso.com`],
  ["a label that is too long", `jondoe@${"a".repeat(64)}.com`],
  ["a list that is too long", `${"jondoe@contoso.com,".repeat(220)}jondoe@contoso.com`],
  ["a list", ["jondoe@contoso.com"]],
  ["null", null],
])("refuses %s", (_, value) => {
  expect(validate(value)).toBe(false);
});

/** Lists of the greatest length that fail only at their end, where a pattern that tries again would try longest. */
const hostile = [
  "a".repeat(4096),
  " ".repeat(4096),
  ",".repeat(4096),
  "@".repeat(4096),
  "a@".repeat(2048),
  "a@b ".repeat(1024),
  "a@b,".repeat(1024),
  `a@${"b.".repeat(2047)}`,
  `a@${"b-".repeat(2046)}!`,
  `a@b${" ".repeat(4092)}!`,
  `${" , ".repeat(1365)}!`,
  `${"a@b , ".repeat(682)}!`,
  `${"a@b.c,".repeat(682)}!`,
  `${`${"a".repeat(64)}@${label},`.repeat(31)}!`,
];

test("judges hostile lists in bounded time", { timeout: 1000 }, () => {
  for (const value of hostile) {
    expect(value.length).toBeLessThanOrEqual(4096);
    expect(validate(value)).toBe(false);
  }
});
