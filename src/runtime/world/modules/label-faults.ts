/** What a scenario asks of the label renderer beside its usual course, as data. Labels go by their ids. */
export interface LabelFaults {
  /** Virtual ms that a label costs, where its input does not say. */
  ms?: number;
  /** Labels that can't be rendered. */
  bad?: readonly number[];
  /** Labels at which the whole worker stops, with all that it was given. */
  crashes?: readonly number[];
}
