import { Button } from "@fluentui/react-components";
import { Component, type ErrorInfo, type ReactNode } from "react";
import { Details } from "./Details";
import { trouble } from "./strings";

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly error: Error | null;
  readonly where: string;
}

/** Keeps a defect in one part from taking the pane down: says so, with what to send us, and tries again on a click. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, where: "" };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(_: Error, { componentStack }: ErrorInfo): void {
    this.setState({ where: componentStack ?? "" });
  }

  override render(): ReactNode {
    const { error, where } = this.state;
    if (error === null) return this.props.children;
    return (
      <section className="trouble" role="alert">
        <p>{trouble.crashed}</p>
        <Button onClick={() => this.setState({ error: null, where: "" })}>{trouble.again}</Button>
        <Details text={`${error.stack ?? error.message}\n${where}`} />
      </section>
    );
  }
}
