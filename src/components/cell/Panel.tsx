import { Component, type ComponentChildren } from 'preact';

interface Props {
  name: string;
  id: string;
  open: boolean;
  children: ComponentChildren;
}

/** Real ms after which a panel that is not open follows the others: what is on show is drawn first. */
const LATER = 100;

/** One of the views under the bar. Those that are not open are still printed, and shown without a script. */
export class Panel extends Component<Props> {
  private later: ReturnType<typeof setTimeout> | undefined;

  override shouldComponentUpdate({ open }: Props): boolean {
    clearTimeout(this.later);
    if (open || this.props.open) return true;
    this.later = setTimeout(() => this.forceUpdate(), LATER);
    return false;
  }

  override componentWillUnmount(): void {
    clearTimeout(this.later);
  }

  override render({ name, id, open, children }: Props) {
    return (
      <div
        class="panel"
        role="tabpanel"
        id={`${name}-${id}-panel`}
        aria-labelledby={`${name}-${id}-tab`}
        tabIndex={0}
        hidden={!open}
      >
        {children}
      </div>
    );
  }
}
