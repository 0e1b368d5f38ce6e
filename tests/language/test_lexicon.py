"""Patterns: what a lexicon line matches, and where."""

from __future__ import annotations

import re

import pytest

from bot.language.lexicon import DATA, NAMES, hear, lexicons, lines_of
from bot.language.message import FILLERS
from bot.language.sounds import plain_words, sound_key


@pytest.mark.parametrize(
    ("written", "same"),
    [
        ("schulden", "sgulde"),
        ("scheiding", "scheidding"),
        ("deurwaarder", "deurwarder"),
        ("depressief", "depresief"),
        ("huisuitzetting", "huisuitseting"),
        ("betalen", "betale"),
        ("psychisch", "psygies"),
    ],
)
def test_misspelt_words_sound_the_same(written: str, same: str) -> None:
    assert sound_key(written) == sound_key(same)


@pytest.mark.parametrize(("one", "other"), [("een", "en"), ("been", "ben"), ("thee", "te")])
def test_common_words_stay_apart(one: str, other: str) -> None:
    assert sound_key(one) != sound_key(other)


@pytest.mark.parametrize(
    ("written", "meant"),
    [("kheb", ("ik", "heb")), ("nie", ("niet",)), ("klein", ("klein",)), ("eruit", ("er", "uit"))],
)
def test_chat_words_are_plain_words(written: str, meant: tuple[str, ...]) -> None:
    assert plain_words(written) == meant


@pytest.mark.parametrize("name", NAMES)
def test_every_line_of_a_lexicon_is_well_formed(name: str) -> None:
    for number, line in enumerate((DATA / f"{name}.txt").read_text("utf-8").splitlines(), 1):
        pattern = line.split("//")[0]
        depth = 0
        for character in pattern:
            depth += {"(": 1, ")": -1}.get(character, 0)
            assert depth in (0, 1), f"{name}.txt:{number}: {line}"
        assert depth == 0, f"{name}.txt:{number}: {line}"


def test_every_pattern_can_be_looked_up() -> None:
    """What no word calls up would never be found."""
    assert [pattern for _, pattern, _ in lexicons().patterns if not pattern.needs] == []


def test_a_long_word_is_mended() -> None:
    assert [found.label for found in hear("ontruimimg").found["threats"]] == ["eviction"]


def test_offsets_are_those_of_the_message() -> None:
    message = hear("Hé, ík heb — schulden!").message
    assert [
        message.text[word.start : word.end] for word in message.words if word.key.isalpha()
    ] == ["Hé", "ík", "heb", "schulden"]


@pytest.mark.parametrize(
    ("text", "boundaries"),
    [
        ("ik wil wel maar het lukt niet", 1),
        ("ik heb maar 20 euro", 0),
        ("kunnen ze zo maar stoppen", 0),
        ("ik zit dus zonder werk", 0),
        ("ik ben ontslagen dus geen geld", 1),
    ],
)
def test_a_particle_ends_no_clause(text: str, boundaries: int) -> None:
    message = hear(text).message
    assert sum(message.boundary(at) for at in range(len(message.words))) == boundaries


@pytest.mark.parametrize(
    ("one", "other"), [("ic", "ik"), ("ww", "w"), ("wedden", "weten"), ("licht", "ligt")]
)
def test_words_that_only_sound_alike_keep_their_own_key(one: str, other: str) -> None:
    assert sound_key(one) != sound_key(other)


@pytest.mark.parametrize("name", NAMES)
def test_no_word_of_a_pattern_is_one_a_message_never_holds(name: str) -> None:
    """A filler is left out of messages: a pattern that waits for one asks less than it says."""
    lost = [
        line
        for _, line in lines_of(name)
        for part in re.findall(r"\([^)]*\)|[^\s()\[\]|]+(?![^(\[]*[)\]])", line)
        if set(part.strip("()").split("|")) <= FILLERS
    ]
    assert lost == []
