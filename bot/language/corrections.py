"""The words with which people take back what they just said: "nee", "pardon", "ik bedoel", "*".

One list for every reader. What only one reader takes for a correction ("gestolen" of a phone, "te
vroeg" of a day) stays with that reader.
"""

from __future__ import annotations

import re

# Alternatives for a pattern that stands between word boundaries.
TAKES_BACK = (
    r"nee+j?|neen+|nah|nope|sorry|sorrie|sorrij|pardon|excuus|excusee?r|excuses|oeps|oepsie|oei"
    r"|ojee|o jee"
    r"|wacht(?! op)|stop|ho|herstel|correctie|rectificatie|bedoel\w*|vergis\w*|vergist|verkeerde?"
    r"|verkeerdelijk|mis|fout|foutje|typo|(?:tik|typ|type|schrijf|spel)(?:fout\w*|o)|vertypt"
    r"|verschreven|verkeken|versproken|verteld|grapje|geintje|klopt (?:niet|nie)"
    r"|niet (?:goed|juist)"
    r"|(?:het|dat|dit) (?:moet|moest)(?: \w+)? zijn|moe(?:t|st) (?:\w+ )?zijn|moet wezen"
    r"|bij nader inzien|bij nader(?:e)? bekijken|achteraf|toch (?:maar|liever|beter)"
    r"|of (?:toch|nee|eigenlijk|liever)|laat ik zeggen|actually|i mean|no wait|wait"
)
CORRECTION = re.compile(rf"\b(?:{TAKES_BACK})\b|(?<!\S)\*|\*(?=\w)")


def takes_back(between: str) -> bool:
    """Whether folded words between two things take the first back for the second."""
    return CORRECTION.search(between) is not None
