"""Shell completion of commands, options and names."""

from __future__ import annotations

import click

from ..framework import command
from ..state import State, pass_state

_HOW = {
    "bash": 'add this to ~/.bashrc: eval "$(pinbridge completion bash)"',
    "zsh": 'add this to ~/.zshrc, after compinit: eval "$(pinbridge completion zsh)"',
    "fish": "run: pinbridge completion fish > ~/.config/fish/completions/pinbridge.fish",
}
# They read what click prints. Its own scripts cut descriptions at a comma (fish), and put a space after `name=`.
_SCRIPTS = {
    "bash": r"""
_pinbridge_completion() {
    local IFS=$' \t\n' kind value
    COMPREPLY=()
    while IFS=, read -r kind value; do
        case $kind in
            plain) COMPREPLY+=("$value"); [[ $value == *= ]] && compopt -o nospace ;;
            dir) compopt -o dirnames ;;
            file) compopt -o default ;;
        esac
    done < <(COMP_WORDS="${COMP_WORDS[*]}" COMP_CWORD=$COMP_CWORD _PINBRIDGE_COMPLETE=bash_complete "$1")
}
complete -o nosort -F _pinbridge_completion pinbridge
""",
    "zsh": r"""
#compdef pinbridge
_pinbridge_completion() {
    local kind name about
    local -a named described end
    COMP_WORDS="${words[*]}" COMP_CWORD=$((CURRENT - 1)) _PINBRIDGE_COMPLETE=zsh_complete $words[1] |
        while read -r kind && read -r name && read -r about; do
            case $kind in
                plain)
                    [[ $name == *= ]] && end=(-S '')
                    if [[ $about == _ ]]; then named+=($name); else described+=("$name:$about"); fi ;;
                dir) _path_files -/ ;;
                file) _path_files ;;
            esac
        done
    (( $#described )) && _describe -V unsorted described -U "$end[@]"
    (( $#named )) && compadd -U -V unsorted "$end[@]" -a named
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
    _pinbridge_completion "$@"
else
    compdef _pinbridge_completion pinbridge
fi
""",
    "fish": r"""
function _pinbridge_completion
    set -l words (commandline -cp)
    set -l word (commandline -ct)
    for line in (env _PINBRIDGE_COMPLETE=fish_complete COMP_WORDS="$words" COMP_CWORD="$word" pinbridge)
        set -l found (string split -m 1 , -- $line)
        switch $found[1]
            case plain
                echo $found[2]
            case dir
                __fish_complete_directories $found[2]
            case file
                __fish_complete_path $found[2]
        end
    end
end
complete --no-files --command pinbridge --arguments "(_pinbridge_completion)"
""",
}


@command()
@click.argument("shell", type=click.Choice(list(_HOW)))
@pass_state
def completion(state: State, shell: str) -> None:
    """Print the script that completes commands, options, operations and codes in a shell.

    \b
      eval "$(pinbridge completion bash)"
      eval "$(pinbridge completion zsh)"      # after compinit
      pinbridge completion fish > ~/.config/fish/completions/pinbridge.fish
    """
    state.out.line(_SCRIPTS[shell].strip())
    if state.out.is_human:
        state.out.note(f"To set it up permanently, {_HOW[shell]}")
