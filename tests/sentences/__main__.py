"""`make sentences`: each sentence of the talk with its reading ease, hardest first."""

from __future__ import annotations

from tests.sentences.plain import hard_words, long_words, reading_ease, too_long
from tests.sentences.shown import Shown, responses


def remarks(shown: Shown) -> list[str]:
    """What an editor may want to change in a sentence."""
    hard = [f"{word} → {plainer}" for word, plainer in hard_words(shown.text).items()]
    return hard + long_words(shown.text) + [f"long: {one}" for one in too_long(shown.text, 15)]


def row(shown: Shown) -> str:
    """One line of the table."""
    ease = reading_ease(shown.text)
    score = "  –" if ease is None else f"{ease:3.0f}"
    return f"{score}  {len(shown.text.split()):3}  {shown.name:44} {'; '.join(remarks(shown))}"


def main() -> None:
    """Print the table."""
    own = [shown for shown in responses() if shown.language == "nl"]
    print("ease words response")
    for shown in sorted(own, key=lambda one: reading_ease(one.text) or 999):
        print(row(shown))


if __name__ == "__main__":
    main()
