/** A place in a document, from its root. */
export type Path = (string | number)[];

export interface Finding {
  /** What is wrong at the place, and how to mend it. */
  message: string;
  path: Path;
}

/** What a rule of ours says to Spectral: one function over the whole document. */
export interface Rule<Options> {
  description: string;
  message: "{{error}}";
  severity: "error";
  given: "$";
  /** False where the rule asks what a `$ref` says, rather than what it leads to. */
  resolved: boolean;
  then: {
    function: (document: unknown, options: Options) => Finding[];
    functionOptions: Options;
  };
}
