"""A crisis told in another language than Dutch.

English, in which a whole talk can be held, has rules of its own (`english/crisis.py`). For the
other languages of the people who write to us the plainest words stand here: regular expressions,
one a line, on folded text: no accents, no capitals (Turkish ı and Polish ł remain).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from bot.language.crisis_pattern import compiled, lines_of
from bot.language.crisis_rule import CrisisKind
from bot.language.english.crisis import crises_in
from bot.language.languages import read_language
from bot.language.reading import Span, span_of
from bot.language.text import fold

_SELF_HARM = r"""
    \bintihar\w*
    \bkendim\w* (?:oldur\w*|as\w*|zarar\w*)
    \bolmek ist\w*|\bolsem\b|\bkeske olsem
    \b(?:artik )?yasamak istemi\w*
    \bcan[iı]ma k[iı]y\w*
    \bhayatima son\b
    \byasamaktan (?:yoruld|bikt|usand)\w*|\bhayattan (?:bikt|yoruld|bezd)\w*
    \bolup gitsem\b|\ballah\w* canimi alsin\b
    \bchce umrzec\b|\bwole umrzec\b|\bchcialbym umrzec\b|\bchcialabym umrzec\b
    \bchce (?:juz )?(?:nie )?(?:sie )?zabic\b|\bzabic sie\b|\bzabije sie\b|\bsie zabic\b|
        \bsie zabije\b
    \bnie chc[ae] (?:mi sie )?(?:juz )?(?:dluzej |dłuzej )?zyc\b|\bnie chc[ae] (?:juz )?zyc\b
    \bsamoboj\w*
    \bpowiesi[ce]\b ?(?:sie)?|\bsie powiesi[ce]\b|\bpowiesze sie\b
    \bdosc zycia\b|\bdość zycia\b|\bnie warto zyc\b|\bpo co zyc\b|\bchce zniknac\b
    \bodejsc z tego s\w*\b
    انتحار|انتحر|(?:اريد|بدي|ابغي|ابغى|اود|نبغي|بغيت|عايز|عاوز) (?:ان )?(?:ا|ن)?موت|اقتل نفسي|
        ساقتل نفسي|لا اريد (?:ان )?(?:اعيش|الحياة)|تعبت من الحياة|انهي حياتي|
        (?:اريد|بدي|ابغي|اتمني|اتمنى) الموت|ما بدي عيش
    \bbghit n?mo+t\b|\bbghit nmut\b|\bneqtel rasi\b|\bn9tel rassi?\b|\bnentaher\b|\bbaghi nmout\b|
        \bbghit nmout\b
    \bkier (?:a )?muri\b|\bke muri\b|\bmata mi mes\b|\bno (?:ke|kier) (?:sigui )?biba\b|
        \bkansa di b(?:iba|ida)\b|\bbida no bal\w*\b
    \bich will sterben\b|\b(?:nicht|nix|nichts|net) mehr leben\b|\bselbstmord\w*|
        \bmich umbringen\b|\bbringe mich um\b
    \b(?:veux|voudrais|envie de) mourir\b|\bme suicider\b|\bsuicider\b|\bplus envie de vivre\b|
        \bveux plus vivre\b|\bme tuer\b
    \bquiero morir\w*|\bsuicidar\w*|\bmatarme\b|\bno quiero (?:seguir )?vivi\w*|\bsuicidi\w*
    \bquero morrer\b|\bme matar\b|\bnao quero (?:mais )?viver\b|\bvoglio morire\b|\buccider\w+i\b
    \bvreau sa mor\b|\bsa ma sinucid\b|\bsinucid\w*|\bma omor\b
    \bхочу (?:умереть|сдохнуть|померти|вмерти)\b|самоуб\w*|самогуб\w*|не хочу (?:больше )?жи(?:ть|
        ти)|покончить с собой|искам да умра|да се самоубия|убью себя
    خودکشی|خودكشي|می ?خواهم بمیرم|ميخواهم بميرم|میخوام بمیرم|میخواهم بمیرم|نمی ?خواهم زنده|
        خودم را بکشم
    \b(?:inaan|in aan) (?:is dilo|dhinto)\b|\bis dil\w*
    \bmi wani dede\b|\bno wani (?:libi|tan na libi)\b|\bkiri misrefi\b|\bkiri mi ?srefi\b
"""
_VIOLENCE = r"""
    \b(?:beni|bizi|cocuklar\w*|c[oö]cuklar[iı]m[iı]|annemi) (?:\w+ )?(?:dovu\w*|dovd\w*|doverdi|
        doviyor|tehdit|olduru\w*|oldurec\w*|vuru\w*)
    \bsiddet goru\w*|\bbana (?:vur|saldir|siddet)\w*
    \b(?:maz|mąz|chłopak|partner|ojciec|on)(?: \w+){0,2} (?:bije|grozi|zabije|gwałci)\b|\b(?:bije|
        grozi|uderzył|pobił) (?:mnie|mi|nas|dzieci)\b|\b(?:mnie|nas|dzieci) (?:bije|pobił|
        uderzył)\b
    زوجي (?:\w+ )?(?:يضرب|ضربن|يهدد)|يضربن[يا]|يهددن[يا]|يريد قتلي|يريد ان يقتلن
    \b(?:kasa|homber|ex) (?:ta )?(?:dal|bati|menasa) mi\b|\bta bati mi\b|\bta dal mi\b|\bdal mi\b
    \bmein mann schlagt mich\b|\bschlagt mich\b|\bmon mari me (?:frappe|bat)\b|\bme frappe\b|
        \bmi (?:marido|esposo|ex|novio) me (?:pega|golpea|amenaza)\b|\bme pega\b
    \b(?:he|husband|man|boyfriend)(?: has)? (?:slap|hit|beat|kick|punch|hurt|choke|rape)s? me\b|
        \b(?:he|husband|man) (?:\w+ ){0,2}kills? me\b|\block(?:ed)? me (?:in|up)\b
    \bmeu marido me bate\b|\bsotul meu ma bate\b|\bma bate\b|муж (?:меня )?бьет|бьет меня|
        чоловік б'?є|\bmi masra e fon mi\b|\br?ajli kaydrebni\b|\bkaydrebni\b
"""
_MEDICAL = r"""
    \bnefes (?:ala\w*|alma\w* zor\w*)|\bgogsu?m\w* agri\w*|\bgogsum agr[iı]yor\b|\bkalp krizi\b|
        \bbay[iı]ld\w*|\bambulans\b
    \bnie moge (?:\w+ )?oddychac\b|\bnie oddycha\b|\bbol w klatce\b|\bzawał\b|\bnieprzytomn\w*|
        \bkaretk\w*
    لا (?:استطيع|اقدر) (?:ان )?(?:ال)?(?:اتنفس|تنفس)|مش قادر اتنفس|الم في (?:ال)?صدر|سيارة اسعاف|
        فاقد الوعي
    \bno por hala rosea\b|\bdolo (?:den|na) (?:mi )?pechu\b|\bich bekomme keine luft\b|
        \bkeine luft\b|\bpeux pas respirer\b|\bno puedo respirar\b
    не могу дышать|не можу дихати|\bnu pot (?:sa )?respir\w*|\bnao consigo respirar\b
"""
_AMBIGUOUS = r"""
    \b(?:dayanam\w*|dayanacak gucum kalmad[iı]|bikt[iı]m hayattan|umudum kalmad[iı])\b
    \bnie (?:mam|daje|dam) (?:juz )?(?:siły|sił|rady)(?: zyc)?\b
    تعبت من كل شي|لا استطيع الاستمرار|\bmi no por mas\b|\bno por mas\b|\bno puedo mas\b|
        \bj'?en peux plus\b|\bich kann nicht mehr\b
"""

# kind, level, expressions
FOREIGN: tuple[tuple[CrisisKind, int, str], ...] = (
    ("medical_emergency", 3, _MEDICAL),
    ("self_harm", 2, _SELF_HARM),
    ("violence", 2, _VIOLENCE),
    ("self_harm", 1, _AMBIGUOUS),
)


# what no crisis told in English goes without
_ENGLISH = re.compile(
    r"\b(?:i|im|i'?[md]|i'?ve|my|myself|she|his|they|you|your|the|to|not|and|don'?t|can'?t|it|feel|"
    r"kill\w*|suicid\w*|life|living|want (?:to )?die|wanna|let me|without me|better|there|someone|"
    r"he (?:is|has|\w+(?:s|ed|ing)|hit|beat|hurt)|everyone|nobody|no one|help me|breath\w*|chest|"
    r"unconscious|blood|bleeding|hurt\w*|dead|overdose\w*|pills|gun|knife|are|ex stalk\w*)\b"
)


@lru_cache(maxsize=8)
def _expressions(regexes: str) -> tuple[re.Pattern[str], ...]:
    return tuple(compiled(regex) for regex in lines_of(regexes))


def foreign_crises(text: str) -> Iterator[tuple[CrisisKind, int, Span]]:
    """Every crisis told in `text` in another language: its kind, its level and its words."""
    folded = fold(text)
    if _ENGLISH.search(folded):
        yield from crises_in(text)
    for kind, level, regexes in FOREIGN:
        for match in filter(None, (regex.search(folded) for regex in _expressions(regexes))):
            yield kind, level, span_of(text, match.start(), match.end())


@lru_cache(maxsize=64)
def in_english(text: str) -> bool:
    """Whether `text` is in English, so that what knows Dutch only has nothing to say of it."""
    return read_language(text).language == "en"
