/** A sentence with code between backticks, and words that are stressed between stars. Text is never markup. */
export function Prose({ text }: { text: string }) {
  return (
    <>
      {text.split(/(`[^`]+`|\*[^*\s][^*]*\*)/).map((part, index) => {
        if (index % 2 === 0) return part;
        const inner = part.slice(1, -1);
        return part[0] === '`' ? <code>{inner}</code> : <em>{inner}</em>;
      })}
    </>
  );
}
