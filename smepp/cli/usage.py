"""What is said of a wrong command line, by the kind of mistake and not by the library's own words."""

import re
from collections.abc import Sequence
from difflib import get_close_matches

import typer

from smepp.messages.failures import failure_text

DEFAULT_LANGUAGE = "zh"
LANGUAGES = ("zh", "en")


def language(arguments: Sequence[str]) -> str:
    """The language that the command line asks for, read before it is parsed so that its own mistakes can be named in it."""
    for number, each in enumerate(arguments):
        name, equals, value = each.partition("=")
        if name == "--lang":
            wanted = value if equals else next(iter(arguments[number + 1 :]), "")
            return wanted if wanted in LANGUAGES else DEFAULT_LANGUAGE
    return DEFAULT_LANGUAGE


def text(error: typer.TyperException, lang: str) -> str:
    """The mistake in one sentence, and where to find help. For a bare `smepp` this is the help itself."""
    kinds = {each.__name__ for each in type(error).__mro__}
    if "NoArgsIsHelpError" in kinds:
        return str(error)
    context = getattr(error, "ctx", None)
    command = context.command_path if context else "smepp"
    return f"{_mistake(error, kinds, lang)}\n{failure_text('see_help', lang, command=command)}"


def _mistake(error: typer.TyperException, kinds: set[str], lang: str) -> str:
    if "MissingParameter" in kinds:
        parameter = getattr(error, "param", None)
        name = parameter.opts[0] if parameter is not None and parameter.opts else "?"
        return failure_text("missing_argument", lang, name=getattr(parameter, "metavar", None) or name)
    if "NoSuchOption" in kinds:
        name = getattr(error, "option_name", "")
        return failure_text("no_such_option", lang, name=name, hint=_hint(getattr(error, "possibilities", None), lang))
    wanted = _unknown_command(error)
    if wanted is not None:
        return failure_text("no_such_command", lang, name=wanted, hint=_hint(_commands(error, wanted), lang))
    return _value(error, kinds, lang)


def _value(error: typer.TyperException, kinds: set[str], lang: str) -> str:
    """A value that is wrong, missing or too much."""
    if "BadOptionUsage" in kinds:
        lacks = str(error).endswith("requires an argument.")
        return failure_text("value_missing" if lacks else "value_unwanted", lang, name=getattr(error, "option_name", ""))
    if "BadParameter" in kinds:
        parameter = getattr(error, "param", None)
        name = parameter.opts[0] if parameter is not None and parameter.opts else "?"
        return failure_text("no_number", lang, name=name, value=_quoted(error))
    extra = _EXTRA(str(error))
    return failure_text("extra_arguments", lang, names=extra[1]) if extra else str(error)


_EXTRA = re.compile(r"Got unexpected extra argument\(s\) \((.*)\)", re.DOTALL).fullmatch


def _unknown_command(error: typer.TyperException) -> str | None:
    return _quoted(error) if str(error).startswith("No such command '") else None


def _quoted(error: typer.TyperException) -> str:
    """What the user typed, as the library quotes it."""
    return str(error).partition("'")[2].partition("'")[0]


def _commands(error: typer.TyperException, wanted: str) -> list[str]:
    context = getattr(error, "ctx", None)
    known = list(getattr(context.command, "commands", {})) if context else []
    return get_close_matches(wanted, known, n=1)


def _hint(nearest: Sequence[str] | None, lang: str) -> str:
    return failure_text("did_you_mean", lang, nearest=nearest[0]) if nearest else ""
