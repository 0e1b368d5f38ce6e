"""One name out of a row of words: first names, tussenvoegsels, surname, titles left out."""

from __future__ import annotations

import re

from bot.language.name_words import (
    FILLERS,
    KIN_TITLES,
    OPENING_PARTICLES,
    PARTICLES,
    TITLES,
    Token,
    is_any_place,
    is_first_name,
    is_listed,
    is_place,
    is_surname_word,
    is_word,
    word_set,
)

_MOST_WORDS = 6


_HESITATION = re.compile(r"\s(?:eh+m?|uh+m?|hmm*|komma)[.,]*(?=\s)")
_DOTTED = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]\.?|[^\W\d_](?:-[^\W\d_]){1,2}")


def is_initial(word: str) -> bool:
    """Whether a word is one initial or more: "j", "j.p"."""
    return _DOTTED.fullmatch(word) is not None


def joined(folded: str, left: Token, right: Token) -> bool:
    """Whether two tokens stand in one breath: only white space or an initial's stop between."""
    gap = _HESITATION.sub(" ", folded[left.end : right.start])
    initial = is_initial(left.word) or left.word in TITLES
    return (gap.isspace() and "\n" not in gap) or (initial and gap.strip() in ("", "."))


_NAME_ENDS = re.compile(
    r"\s*(?:[.,!?(:;/\n]|$|(?:en|uit|uut|oet|ut|maar|ik|hier|geboren|is|heet|spreekt|woonachtig"
    r"|tel|dus|hoor|te|met|zonder|van (?:de|het|nummer)|niet|net als|zoals)\b)"
)


def is_particle(tokens: list[Token], index: int, folded: str, *, most: int = 3) -> bool:
    """Whether the token is a tussenvoegsel, of at most `most` in a row, that leads to a name."""
    if not most:
        return False
    if index == 0 and len(tokens) == len(_op_t(tokens)) > 0:
        return True
    word, following = tokens[index].word, tokens[index + 1 : index + 2]
    if not following or not joined(folded, tokens[index], following[0]):
        return False
    if word in OPENING_PARTICLES:
        opened = following[0].word in ("den", "der", "'t", "t")
        opened = opened or (following[0].word == "de" and _capital_after(tokens, index + 1, folded))
        return opened and index > 0 and _opens(tokens, index, folded)
    if word not in PARTICLES or (word == "te" and is_any_place(following[0].word)):
        return False
    if index > 0 and _says_where(tokens, index, folded):
        return False
    if _leads_to_name(tokens, index, folded):
        return True
    return is_particle(tokens, index + 1, folded, most=most - 1)


def _op_t(tokens: list[Token]) -> list[Token]:
    """All the tokens, where they are nothing but "'t Hooft", "op 't Hof"; else none."""
    words = [token.word for token in tokens]
    lead = words[:1] if words[:1] == ["'t"] else words[:2]
    opened = lead == ["'t"] or (
        len(lead) == 2 and lead[0] in OPENING_PARTICLES and lead[1] in ("'t", "den", "der")
    )
    return tokens if opened and len(words) == len(lead) + 1 else []


def _leads_to_name(tokens: list[Token], index: int, folded: str) -> bool:
    word, following = tokens[index].word, tokens[index + 1]
    if titled_at(tokens, index + 1):
        return False
    if not is_word(following.word) or (index > 0 and is_surname_word(following.word)):
        return True
    if index == 0:
        return len(tokens) == _DE_AND_NOUN and following.word in _WITH_DE
    known = is_first_name(tokens[index - 1].word)
    if word == "van" and known and following.word not in _NEVER_SURNAMES | PARTICLES:
        return True  # "Ria van Houten", whatever stands behind it
    last = _NAME_ENDS.match(folded, following.end) is not None
    noun = last and following.word not in _NEVER_SURNAMES
    after_first = noun and word == "de" and known
    after_first = after_first and (
        is_surname_word(following.word)
        or following.capital
        or _SENTENCE_ENDS.match(folded, following.end) is not None
    )
    return word in _ONLY_IN_NAMES or (word in ("van", "v") and noun) or after_first


_SENTENCE_ENDS = re.compile(r"\s*(?:[.,!?(;]|$|en ik\b)")
_SOMEWHERE = re.compile(
    r"(?:van|v) (?:(?:de|het|'t|t|onze|jullie|uw|een) )?(?:\w*(?:winkel|bakkerij|team|zorg|hulp"
    r"|werk(?!hoven)|dienst|flat|straat|laan|weg|plein|gracht|instelling|organisatie|kringloop"
    r"|kantine|school)\b"
    r"|stichting|gemeente|humanitas|overkant|beneden|boven|hiernaast|hierboven|hieronder|nummer"
    r"|verderop|verhuur|ggz|leger|kerk\b|moskee|opvang|bank\b|voedselbank|sociale?|maatschappelijk"
    r"|apotheek|huisarts|markt|kroeg|garage|camping|boerderij|tweede|derde|vierde|eerste|begane"
    r"|buren\b|club|zaak|firma|afdeling|administratie|beschermd|begeleid|budget|schuld|cordaad"
    r"|leger|rode kruis|vluchtelingen|formulieren|bewind|thuis|daarnet|net\b|gisteren|laatst|zonet"
    r"|daarstraks|eerder|vorige|brief|mail|telefoon)"
)


_STREET = re.compile(
    r"\w*(?:straat|laan|weg|plein|gracht|kade|singel|dreef|steeg|hof|pad|dijk|buurt|wijk)\b"
)


def _capital_after(tokens: list[Token], index: int, folded: str) -> bool:
    """Whether a capital stands after "de" at `index`, and no street: "Joep aan de Stegge"."""
    after = tokens[index + 1 : index + 2]
    return bool(after and after[0].capital and not _STREET.match(folded, after[0].start))


_ADDRESS = re.compile(_STREET.pattern + r"\W{1,3}\d")


def _says_where(tokens: list[Token], index: int, folded: str) -> bool:
    """Whether "van …" tells where somebody is from: a country, a shop, an organisation."""
    if tokens[index].word not in ("van", "v"):
        return False
    if _SOMEWHERE.match(folded, tokens[index].start):
        return True
    return tokens[index + 1].word in _COUNTRIES


_COUNTRIES = word_set(
    """
    nederland belgie duitsland frankrijk engeland spanje portugal italie griekenland turkije turkiye
    marokko tunesie algerije egypte syrie irak iran afghanistan pakistan india china vietnam
    indonesie suriname curacao aruba bonaire eustatius saba antillen eritrea ethiopie somalie
    soedan ghana nigeria kaapverdie polen roemenie bulgarije hongarije oekraine rusland servie
    bosnie kroatie albanie kosovo tsjechie colombia venezuela brazilie amerika canada australie
    guinee gambia senegal angola kongo rwanda burundi oeganda kenia jemen libanon palestina israel
    jordanie koeweit thailand filipijnen japan korea mongolie armenie georgie koerdistan
    """
)


def _opens(tokens: list[Token], index: int, folded: str) -> bool:
    """Whether "aan den …" at `index` is a tussenvoegsel; "uit Den Bosch" is where they live."""
    after = tokens[index + 2 : index + 3]
    home = after and is_any_place(folded[tokens[index + 1].start : after[0].end])
    from_there = home and (tokens[index].word == "uit" or tokens[index + 1].word != "'t")
    return not from_there and is_particle(tokens, index + 1, folded)


def name_from(tokens: list[Token], index: int, folded: str) -> list[Token]:
    """The words of the name that starts at token `index`, titles left out; empty without one."""
    index, titled = _past_titles(tokens, index, folded)
    name: list[Token] = []
    for at in range(index, min(len(tokens), index + _MOST_WORDS)):
        token = tokens[at]
        if name and not joined(folded, name[-1], token):
            break
        if not _continues(tokens, at, folded, name, titled):
            break
        name.append(token)
    while len(name) > _WITH_PLACE and _is_home(name):
        name.pop()
    half = len(name) // 2
    if half and [token.word for token in name[:half]] == [token.word for token in name[half:]]:
        name = name[:half]  # "Jop Jop"
    initials = all(
        is_initial(token.word) or _INITIALS.fullmatch(token.word) or token.word in PARTICLES
        for token in name
    )
    return [] if initials else name


_WITH_PLACE = 2  # "Fenna Sneek" can be a name, "Fenna Bos Sneek" says where she lives


def _is_home(name: list[Token]) -> bool:
    """Whether the last word is a town behind a whole name."""
    before = name[-2].word
    return is_place(name[-1].word) and not is_first_name(before) and before not in PARTICLES


def _past_titles(tokens: list[Token], index: int, folded: str) -> tuple[int, bool]:
    """The index behind the titles at `index`, and whether there were any."""
    start = index
    while index < len(tokens) and (titled_at(tokens, index) or _and_title(tokens, index)):
        rest = [token.word for token in tokens[index + 1 : index + 3]]
        if tokens[index].word in KIN_TITLES and not rest:
            break
        if tokens[index].word in KIN_TITLES and rest[0] == "van" and is_first_name(rest[-1]):
            return len(tokens), True  # "weduwe van Cor" is not Cor
        index += 1
    named = [token.word for token in tokens[index : index + 3]]
    if (
        len(named) > 1
        and named[0] == "de"
        and is_first_name(named[1])
        and not is_surname_word(named[1])
    ):
        return index + 1, index > start  # "de Harrie"
    return index, index > start


def _and_title(tokens: list[Token], index: int) -> bool:
    """Whether "en" stands between two titles: "de heer en mevrouw Aarts"."""
    both = tokens[index].word == "en" and index > 0 and titled_at(tokens, index - 1)
    return both and index + 1 < len(tokens) and titled_at(tokens, index + 1)


def _continues(tokens: list[Token], at: int, folded: str, name: list[Token], titled: bool) -> bool:
    """Whether the token can be the next word of `name`."""
    word = tokens[at].word
    if name and _ADDRESS.match(folded, tokens[at].start):
        return False
    if name and tokens[at].capital and is_first_name(name[-1].word) and _may_be_surname(word):
        return True
    if name and (_leads_noun(name[-1].word) or name[-1].word in PARTICLES):
        return True
    ordinary = is_word(word) and is_surname_word(word)
    if ordinary and (titled if not name else is_first_name(name[-1].word)):
        return _NAME_ENDS.match(folded, tokens[at].end) is not None
    return is_particle(tokens, at, folded) or _name_word(tokens, at, folded, bool(name))


_LEAST_SURNAME = 3  # letters


def _may_be_surname(word: str) -> bool:
    """Whether a word with a capital after a first name can be a surname: no greeting, no "Ik"."""
    small = len(word) < _LEAST_SURNAME or word in FILLERS or word in PARTICLES or word in TITLES
    return not small and word not in _NEVER_CAPITAL


_NEVER_CAPITAL = word_set(
    """
    wij jij zij hij mijn maar want dus dit dat deze die wie wat waar hoe waarom wanneer een het niet
    geen ook nog als toen omdat kan kunt kunnen wil wilt moet heb hebt heeft hebben zijn ben bent
    is was waren tel telefoon mobiel geboren geb klantnummer bedankt dank hulp help groet groeten
    groetjes mvg sorry nee jawel met van voor bij uit over tot jullie uw ons onze hier daar namens
    """
)


def _name_word(tokens: list[Token], index: int, folded: str, inside: bool) -> bool:
    """Whether a word can be part of a name where it stands: first, or after other names."""
    word, following = tokens[index].word, tokens[index + 1 : index + 2]
    if folded[tokens[index].end : tokens[index].end + 1] == "@":
        return False
    if inside and titled_at(tokens, index):
        return False
    if len(word) == 1 and folded[tokens[index].end : tokens[index].end + 1] == ".":
        return True
    if word in ALSO_NAMES:
        if not following:
            return not inside
        after = following[0].word
        leads = not is_word(after) and after not in PARTICLES
        opens = index == 0 or tokens[index - 1].word in ("ben", "heet", "is", "met", "naam")
        leads = leads or (opens and is_particle(tokens, index + 1, folded))
        return leads or after in ("is", "heet", "hier")
    if not inside and following and _INITIALS.fullmatch(word) and not is_listed(word):
        return following[0].word in PARTICLES or not is_word(following[0].word)
    return not is_word(word) and (word not in PARTICLES or (inside and word == "al"))


_INITIALS = re.compile(r"[bcdfghjklmnpqrstvwxz]{2,4}")


def _leads_noun(word: str) -> bool:
    """Whether an ordinary word after this one ends a surname: "ter Horst", "-ten Have"."""
    return word in _LEAD_NOUNS or ("-" in word and word.rpartition("-")[2] in PARTICLES)


ALSO_NAMES = word_set("ben wil ewa selam salam job julie frans can bill mien")
_LEAD_NOUNS = word_set("'t t der den ter van te")
_NEVER_SURNAMES = word_set(
    """
    gisteren vandaag vorige hiernaast boven beneden menzis cz vgz zilveren u jullie jou mij me
    hem haar mening plan school werk hier daar de het een 't mijn die dat alles huis slag
    streek zak kant dochter zoon man vrouw moeder vader buurman buurvrouw broer zus vriend
    vriendin partner begeleider bewindvoerder klant monteur schilder loodgieter eerste laatste
    beroep afkomst huis voornaam achternaam roepnaam naam enige echte hulp ander andere rest zelfde
    schuldenaar verzekerde patient niks niets
    """
)
_DE_AND_NOUN = 2
_WITH_DE = word_set(  # a bare "de groot" is somebody's name, "de bank" is not
    """
    beer blauw boer bont bruin goede graaf groen groot haan haas hond jager jong jonge keizer klein
    kleine koning korte koster kraai kuiper lang lange leeuw mol mooij oude prins raaf reus ridder
    rijk rijke roos ruiter smid valk vink vos vroom wilde wit wolf zwaan zwart zwarte
    """
)
_ONLY_IN_NAMES = word_set("'t der den ter")  # before any noun: van 't Hek


def titled_at(tokens: list[Token], index: int) -> bool:
    """Whether a title stands at token `index`: "mevrouw", "de heer"."""
    word, following = tokens[index].word, tokens[index + 1 : index + 2]
    if word == "de" and following:
        return following[0].word in ("heer", "hr", "familie", "weduwe")
    return word in TITLES
