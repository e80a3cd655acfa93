/** A small program about one thing that ECMA-262 says, in the order in which it says it. */
export interface Case {
  name: string;
  /** Where ECMA-262 says it: the abstract operation or the syntax. */
  clause: string;
  text: string;
}
