"""Completion of commands, options and names in a shell."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from ..framework import command
from ..state import State, pass_state

_HOW = {
    "bash": 'add this to ~/.bashrc: eval "$(pinbridge completion bash)"',
    "zsh": 'add this to ~/.zshrc: eval "$(pinbridge completion zsh)"',
    "fish": "run: pinbridge completion fish > ~/.config/fish/completions/pinbridge.fish",
}


@command()
@click.argument("shell", type=click.Choice(list(_HOW)))
@pass_state
def completion(state: State, shell: str) -> None:
    """Print the script that completes commands, options, operations and codes in a shell.

    \b
      eval "$(pinbridge completion bash)"
      eval "$(pinbridge completion zsh)"
      pinbridge completion fish > ~/.config/fish/completions/pinbridge.fish
    """
    from ..app import app

    made = get_completion_class(shell)
    if made is None:
        raise click.UsageError(f"There is no completion for {shell}.")
    state.out.line(made(app, {}, "pinbridge", "_PINBRIDGE_COMPLETE").source())
    if state.out.is_human:
        state.out.note(f"To set it up permanently, {_HOW[shell]}")
